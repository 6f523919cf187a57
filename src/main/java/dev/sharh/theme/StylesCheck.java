package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import dev.sharh.render.asset.Styles;
import dev.sharh.theme.CssSheet.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the style sheets of a project: their syntax, the files that they load, and the custom properties that they use. */
public final class StylesCheck {
    /** The at-rules of CSS, without those of browsers, such as {@code -moz-document}. */
    private static final Set<String> AT_RULES = Set.of(
            ("charset import namespace media supports layer container scope starting-style font-face font-feature-values"
                            + " font-palette-values counter-style property keyframes page view-transition position-try"
                            + " color-profile document viewport stylistic historical-forms styleset character-variant swash"
                            + " ornaments annotation top-left-corner top-left top-center top-right top-right-corner"
                            + " bottom-left-corner bottom-left bottom-center bottom-right bottom-right-corner left-top"
                            + " left-middle left-bottom right-top right-middle right-bottom")
                    .split(" "));

    /** Custom properties that Sharh writes into pages; see {@link dev.sharh.render.asset.Fonts}. */
    private static final Pattern OF_PAGES = Pattern.compile("--(?:font|bold-stroke)-[a-z]{4}");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Diagnostic.Report report;
    private final Set<String> assets;

    private StylesCheck(ThemeFolder theme, Diagnostic.Report report) {
        this.report = report;
        this.assets = theme.assets();
    }

    /** Checks the project's style sheets; the built-in ones are checked by Sharh's tests. */
    public static void check(ThemeFolder theme, Diagnostic.Report report) {
        List<SourceFile> files =
                Styles.parts().flatMap(path -> theme.source(path).stream()).toList();
        if (files.stream().anyMatch(file -> !BuiltInTheme.has(file))) {
            new StylesCheck(theme, report).check(files);
        }
    }

    private void check(List<SourceFile> files) {
        Map<SourceFile, CssSheet> sheets = new LinkedHashMap<>();
        files.forEach(file -> sheets.put(file, CssParser.parse(file.text())));
        List<Diagnostic> found = new ArrayList<>();
        sheets.forEach((file, sheet) -> {
            if (!BuiltInTheme.has(file)) {
                sheet.faults()
                        .forEach(fault -> found.add(
                                error("theme/css-syntax", place(file, fault.offset()), fault.problem(), fault.hint())));
                sheet.atRules().forEach(rule -> refusedAtRule(file, rule).ifPresent(found::add));
                sheet.addresses().forEach(address -> refused(file, address).ifPresent(found::add));
            }
        });
        if (!Diagnostic.hasErrors(found)) {
            Set<String> defined = sheets.values().stream()
                    .flatMap(sheet -> sheet.declarations().stream())
                    .map(CssSheet.Declaration::name)
                    .filter(name -> name.startsWith("--"))
                    .collect(Collectors.toCollection(TreeSet::new));
            sheets.forEach((file, sheet) -> sheet.variables().stream()
                    .filter(used -> !defined.contains(used.text())
                            && !OF_PAGES.matcher(used.text()).matches())
                    .forEach(used -> found.add(undefined(file, used, defined))));
        }
        found.forEach(report);
    }

    private static Optional<Diagnostic> refusedAtRule(SourceFile file, Located rule) {
        if (rule.text().equals("import")) {
            return Optional.of(refused(
                    file,
                    rule,
                    Message.of("a style sheet can't import another one"),
                    Message.of("copy its rules to css/site.css")));
        }
        return AT_RULES.contains(rule.text()) || rule.text().startsWith("-")
                ? Optional.empty()
                : Optional.of(warning(
                        "theme/css-unknown",
                        place(file, rule.offset()),
                        Message.of("browsers don't know “{0}”, and ignore its block", "@" + rule.text()),
                        Spelling.hint(rule.text(), AT_RULES, Message.of("delete it, or correct the name"))));
    }

    private static Diagnostic undefined(SourceFile file, Located used, Set<String> defined) {
        return warning(
                "theme/css-unknown",
                place(file, used.offset()),
                Message.of("no style sheet defines “{0}”", used.text()),
                Spelling.hint(
                        used.text(), defined, Message.of("define it in css/site.css: :root { {0}: …; }", used.text())));
    }

    /** Returns the diagnostic for an address that a page couldn't load. */
    private Optional<Diagnostic> refused(SourceFile file, Located address) {
        String target = address.text();
        String sheet = file.name().substring(Theme.FOLDER.length() + 1);
        if (target.isEmpty() || target.startsWith("#") || target.regionMatches(true, 0, "data:", 0, 5)) {
            return Optional.empty();
        } else if (SCHEME.matcher(target).matches() || target.startsWith("//")) {
            return Optional.of(refused(
                    file,
                    address,
                    Message.of("the style sheet loads “{0}” from elsewhere", target),
                    Message.of("put the file into templates/assets/, and write its path from this style sheet")));
        } else if (target.startsWith("/")) {
            return Optional.of(refused(
                    file,
                    address,
                    Message.of("“{0}” is wrong on sites below a path", target),
                    Message.of("put the file into templates/assets/, and write its path from this style sheet")));
        }
        Optional<String> path = Theme.resolve(sheet, target);
        if (path.filter(assets::contains).isPresent()) {
            return Optional.empty();
        }
        String name = target.substring(target.lastIndexOf('/') + 1);
        List<String> known = assets.stream()
                .map(asset ->
                        "../".repeat((int) sheet.chars().filter(c -> c == '/').count()) + asset)
                .toList();
        Message where = Message.of("put the file into templates/assets/, and write its path from this style sheet");
        return Optional.of(refused(
                file,
                address,
                Message.of("the theme has no file “{0}”", path.orElse(target)),
                known.stream()
                        .filter(asset -> asset.endsWith("/" + name))
                        .findFirst()
                        .map(asset -> Message.of("did you mean “{0}”?", asset))
                        .orElseGet(() -> Spelling.hint(target, known, where))));
    }

    private static Diagnostic refused(SourceFile file, Located address, Message problem, Message hint) {
        return error("theme/css-address", place(file, address.offset()), problem, hint);
    }

    private static Place place(SourceFile file, int offset) {
        return Place.in(file.name(), file.text(), offset);
    }
}
