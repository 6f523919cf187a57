package dev.sharh.render.host;

import dev.sharh.model.Document;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter.Alias;
import dev.sharh.model.Located;
import dev.sharh.model.SiteSettings;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.PageKind;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Redirects from old addresses of pages: rules in {@code _redirects}, which Netlify, Cloudflare Pages and GitLab Pages read,
 * and a small page at each old address for other hosts.
 */
public final class Redirects implements PageKind {
    /** The lowest documented limit of these hosts. */
    private static final int MAX_RULES = 100;

    private static final int MAX_RULE_LENGTH = 1000;

    /** An old address of an edition. */
    private record Move(Address from, Address to, Edition edition) {}

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        List<Move> moves = rendering
                .site()
                .documents()
                .flatMap(document -> document.editions().stream().flatMap(edition -> moves(document, edition)))
                .toList();
        if (moves.isEmpty()) {
            return Stream.empty();
        }
        String rules = moves.stream()
                .map(move -> rule(move, rendering.site().settings()))
                .filter(rule -> rule.length() <= MAX_RULE_LENGTH)
                .limit(MAX_RULES)
                .collect(Collectors.joining());
        return Stream.concat(
                Stream.of(OutputFile.text("_redirects", rules)), moves.stream().map(move -> page(move, rendering)));
    }

    private static Stream<Move> moves(Document document, Edition edition) {
        Address to = Address.edition(edition.language(), document.slug());
        return edition.frontMatter().aliases().stream()
                .map(Located::value)
                .map(Alias::file)
                .flatMap(file -> file.stream())
                .map(file -> new Move(new Address(file), to, edition));
    }

    private static String rule(Move move, SiteSettings settings) {
        return SitePath.belowSite(move.from) + " " + SitePath.of(move.to, settings) + " 301\n";
    }

    private static OutputFile page(Move move, Rendering rendering) {
        SiteLanguage language = rendering.language(move.edition.language());
        String target = move.from.to(move.to);
        String canonical = rendering
                .site()
                .settings()
                .baseUrl()
                .map(url -> "<link rel=\"canonical\" href=\"" + Html.escape(move.to.at(url)) + "\">\n")
                .orElse("");
        String title = Html.escape(rendering.isolation(language).plain(move.edition.title()));
        return OutputFile.text(
                move.from.path(),
                "<!doctype html>\n<html lang=\"" + language.tag() + "\" dir=\""
                        + language.direction().attribute() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                        + "</title>\n" + canonical + "<meta http-equiv=\"refresh\" content=\"0; url="
                        + Html.escape(target) + "\">\n<meta name=\"color-scheme\" content=\"light dark\">\n</head>\n"
                        + "<body>\n<main>\n<h1><a href=\"" + Html.escape(target) + "\">"
                        + rendering.isolation(language).html(move.edition.title())
                        + "</a></h1>\n</main>\n</body>\n</html>\n");
    }

    /** Addresses from the root of a host, percent-encoded. */
    private static final class SitePath {
        private static final URI ROOT = URI.create("http://host/");

        private SitePath() {}

        /** Returns the path of the site: {@code /} or {@code /repo/}. */
        static String base(SiteSettings settings) {
            return settings.baseUrl().map(URI::getRawPath).orElse("/");
        }

        /** Returns the path of a page on the host. */
        static String of(Address address, SiteSettings settings) {
            return base(settings) + belowSite(address).substring(1);
        }

        /** Returns the path of a page in the site. */
        static String belowSite(Address address) {
            return URI.create(address.at(ROOT)).getRawPath();
        }
    }
}
