package dev.sharh.schema;

import static dev.sharh.schema.Shapes.LANGUAGE;
import static dev.sharh.schema.Shapes.LOCALIZED;
import static dev.sharh.schema.Shapes.keys;
import static dev.sharh.schema.Shapes.like;
import static dev.sharh.schema.Shapes.name;
import static dev.sharh.schema.Shapes.optional;
import static dev.sharh.schema.Shapes.required;
import static dev.sharh.schema.Shapes.text;

import dev.sharh.model.ContentCoding;
import dev.sharh.model.SiteSettings;
import dev.sharh.schema.Shape.Choice;
import dev.sharh.schema.Shape.Chosen;
import dev.sharh.schema.Shape.Flag;
import dev.sharh.schema.Shape.Keys;
import dev.sharh.schema.Shape.OneOf;
import dev.sharh.schema.Shape.Several;
import dev.sharh.time.MonthStyle;
import java.util.Arrays;
import java.util.List;

/** What {@code site.yaml} may hold. */
final class SiteKeys {
    private static final Keys SECURITY = keys(
            required(
                    "contact",
                    "One or more addresses, with mailto:, https:// or tel:.",
                    new Several(like("^(mailto:|https://|tel:)[!-~]+$", "mailto:security@example.org"), 1)),
            required(
                    "expires",
                    "The day up to which this holds, or a moment of it.",
                    like("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?$", "2027-01-01")),
            optional(
                    "policy",
                    "The address of a page that says how reports are dealt with.",
                    text("https://example.org/security")));

    private static final OneOf TARGET = new OneOf(List.of(
            keys(required("folder", "A folder, from the project's.", text("../public"))),
            keys(
                    required(
                            "git",
                            "The address of a repository, without a password in it, or the name of a remote.",
                            name("^[^\\s-]\\S*$", "origin")),
                    optional(
                            "branch",
                            "The branch that is served; left out, gh-pages.",
                            name("^(?!.*\\.\\.)[A-Za-z0-9]([A-Za-z0-9._/-]*[A-Za-z0-9_-])?$", "gh-pages"))),
            keys(required("zip", "A file to be written, from the project's folder.", text("site.zip")))));

    static final Keys SITE = keys(
            required("title", "The site's name, in each of its languages.", LOCALIZED),
            optional("publisher", "Who publishes the site, in each language; left out, its title.", LOCALIZED),
            required(
                    "languages",
                    "BCP 47 tags in the order of the language switch; the first is the default.",
                    new Several(like(LANGUAGE, "ar", "en", "ar-IQ"), 1)),
            optional(
                    "baseUrl",
                    "Where readers will find the site. Canonical links, feeds, the sitemap and shared pictures need it.",
                    like("^https?://[^/?#@\\s]+[^?#\\s]*$", "https://example.org/sharh/")),
            optional(
                    "months",
                    "The names of Arabic months: egyptian (سبتمبر), levantine (أيلول) or both (سبتمبر/أيلول). Left out,"
                            + " both.",
                    new Choice(Arrays.stream(MonthStyle.values())
                            .map(MonthStyle::word)
                            .toList())),
            optional(
                    "digits",
                    "The digits of dates and figures by language: latn (2025), arab (٢٠٢٥) or arabext (۲۰۲۵). Left out, a"
                            + " language uses its own.",
                    new Chosen(LANGUAGE, List.of(), new Choice(SiteSettings.NUMBERING_SYSTEMS), 1)),
            optional(
                    "sourceUpdates",
                    "true: a summary says so where its article was updated after it.",
                    new Flag(false)),
            optional(
                    "fonts",
                    "none: pages bring no fonts with them, and are set in those of the reader's machine.",
                    new Choice(List.of("none"))),
            optional("cards", "false: no pictures for shared links are made.", new Flag(true)),
            optional(
                    "sideBySide",
                    "false: no pages with both texts side by side are made. Their addresses, /SLUG/, are gone then.",
                    new Flag(true)),
            optional("timelineFiles", "false: timelines aren't given away as JSON, CSV and iCalendar.", new Flag(true)),
            optional(
                    "theme", "Where the site shall look otherwise than its theme; see docs/theme.md.", ThemeKeys.THEME),
            optional(
                    "security",
                    "Whom to tell about a weakness of the site; becomes .well-known/security.txt (RFC 9116).",
                    SECURITY),
            optional(
                    "precompress",
                    "In what form files are also written compressed, for servers that hand these out.",
                    new Several(
                            new Choice(Arrays.stream(ContentCoding.values())
                                    .map(ContentCoding::word)
                                    .toList()),
                            0)),
            optional(
                    "publish",
                    "Where “sharh publish NAME” brings the site, by names of your own: {folder: PATH}, {git: ADDRESS,"
                            + " branch: gh-pages} or {zip: PATH}.",
                    new Chosen("^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$", List.of(), TARGET, 0)));

    private SiteKeys() {}
}
