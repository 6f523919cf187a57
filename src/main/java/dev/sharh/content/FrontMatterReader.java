package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.content.data.Node;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.LinkTarget;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.FrontMatter.Alias;
import dev.sharh.model.FrontMatter.Correction;
import dev.sharh.model.FrontMatter.MenuPlace;
import dev.sharh.model.FrontMatter.Withdrawal;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the YAML above an edition's text, between two lines of {@code ---}. */
final class FrontMatterReader {
    /** A hundred times the longest known one. */
    private static final int MAX_LENGTH = 256 * 1024;

    private static final String FENCE = "---";
    private static final String FOOTER = "footer";
    private static final String NO_MENU = "none";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,6}");

    /** A line that was meant as {@code ---}: with spaces, or with the dashes that a word processor makes of it. */
    private static final Pattern NEARLY_FENCE = Pattern.compile("(?m)^\\h*+[-\u2010-\u2015\u2212]{1,6}\\h*+$");

    private final MarkdownReader markdown;

    FrontMatterReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /**
     * The front matter of a file.
     *
     * @param end the offset in the file's text at which the Markdown begins
     */
    record Found(FrontMatter frontMatter, int end) {}

    /** Reads the front matter; empty if it can't be read, which is reported. */
    Optional<Found> read(SourceFile file, Edition.Kind kind, Diagnostic.Report report) {
        String text = file.text();
        if (!text.startsWith(FENCE + "\n")) {
            Matcher line = NEARLY_FENCE.matcher(text);
            return report.refuse(
                    line.lookingAt()
                            ? notFence("front-matter/missing", file, line)
                            : error(
                                    "front-matter/missing",
                                    file.start(),
                                    Message.of("the file doesn't begin with front matter"),
                                    Message.of("begin it with a line ---, a line “title: …” and another line ---")));
        }
        int close = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (close < 0) {
            Matcher line = NEARLY_FENCE.matcher(text);
            return report.refuse(
                    line.find(FENCE.length())
                            ? notFence("front-matter/not-closed", file, line)
                            : error(
                                    "front-matter/not-closed",
                                    file.start(),
                                    Message.of("the front matter has no end"),
                                    Message.of("add a line --- under it")));
        }
        SourceFile part = new SourceFile(file.name(), text.substring(FENCE.length() + 1, close + 1), 2);
        if (part.text().length() > MAX_LENGTH) {
            return report.refuse(error(
                    "data/too-long",
                    part.start(),
                    Message.of("the front matter has more than {0} characters", MAX_LENGTH),
                    Message.of("shorten it, or write it into the article")));
        }
        return DataReader.read(part, report)
                .flatMap(node -> fields(node, part, report))
                .flatMap(fields -> kind == Edition.Kind.PAGE ? ofPage(fields, report) : frontMatter(fields, report))
                .map(frontMatter -> new Found(frontMatter, close + FENCE.length() + 2));
    }

    private static Diagnostic notFence(String code, SourceFile file, Matcher line) {
        Place place = file.place(line.start());
        return error(
                        code,
                        place,
                        Message.of("“{0}” is not exactly ---", line.group()),
                        Message.of("write three hyphens and nothing else in this line: ---"))
                .fixedBy(new TextEdit(place, line.group(), FENCE));
    }

    private static Optional<MappingReader> fields(Node node, SourceFile part, Diagnostic.Report report) {
        Node filled = node instanceof Node.Empty ? new Node.Mapping(List.of(), part.start()) : node;
        return MappingReader.of(filled, report);
    }

    private Optional<FrontMatter> frontMatter(MappingReader fields, Diagnostic.Report report) {
        Dates dates = new Dates(report);
        Optional<PlacedText> title = fields.requiredWritten("title");
        FrontMatter frontMatter = new FrontMatter(
                title.orElseGet(() -> PlacedText.beginningAt("", fields.place())),
                titleByEditor(fields),
                fields.written("standfirst")
                        .map(text -> markdown.readLine(text, report))
                        .orElse(List.of()),
                fields.writtenTexts("keyPoints").stream()
                        .map(text -> markdown.readLine(text, report))
                        .toList(),
                fields.mapping("pullQuote").flatMap(quote -> pullQuote(quote, report)),
                fields.text("published").flatMap(dates::day),
                fields.text("updated").flatMap(dates::day),
                fields.mapping("source").flatMap(source -> source(source, report)),
                fields.flag("draft"),
                aliases(fields),
                people(fields, "authors", report),
                fields.texts("topics"),
                people(fields, "curators", report),
                fields.text("publishAt").flatMap(text -> dates.day(text).map(day -> new Located<>(day, text.place()))),
                fields.mappings("corrections", "date").stream()
                        .flatMap(correction -> correction(correction, dates).stream())
                        .toList(),
                fields.mapping("withdrawn", "date").flatMap(withdrawal -> withdrawal(withdrawal, dates)),
                Optional.empty());
        fields.refuseUnknown();
        return title.map(present -> frontMatter);
    }

    /** The front matter of a page: its description is what the standfirst is for an edition. */
    private Optional<FrontMatter> ofPage(MappingReader fields, Diagnostic.Report report) {
        Optional<PlacedText> title = fields.requiredWritten("title");
        FrontMatter frontMatter = new FrontMatter(
                title.orElseGet(() -> PlacedText.beginningAt("", fields.place())),
                false,
                fields.written("description")
                        .map(text -> markdown.readLine(text, report))
                        .orElse(List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                aliases(fields),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                menu(fields, report));
        fields.refuseUnknown();
        return title.map(present -> frontMatter);
    }

    private static List<Located<Alias>> aliases(MappingReader fields) {
        return fields.texts("aliases").stream()
                .map(alias -> new Located<>(new Alias(alias.value()), alias.place()))
                .toList();
    }

    private static Optional<MenuPlace> menu(MappingReader fields, Diagnostic.Report report) {
        Optional<Located<String>> order = fields.text("order");
        order.filter(text -> !WHOLE_NUMBER.matcher(text.value()).matches())
                .ifPresent(text -> report.accept(error(
                        "data/wrong-value",
                        text.place(),
                        Message.of("“{0}” can't be “{1}”", "order", text.value()),
                        Message.of("write a whole number; pages with lower numbers come first in the menu"))));
        int number = order.map(Located::value)
                .filter(text -> WHOLE_NUMBER.matcher(text).matches())
                .map(Integer::parseInt)
                .orElse(0);
        return fields.choice(
                        "menu",
                        List.of("header", FOOTER, NO_MENU),
                        Message.of("write header or footer, or none for a page that is in no menu"))
                .filter(menu -> !menu.equals(NO_MENU))
                .map(menu -> new MenuPlace(menu.equals(FOOTER), number));
    }

    private Optional<FrontMatter.PullQuote> pullQuote(MappingReader fields, Diagnostic.Report report) {
        Optional<FrontMatter.PullQuote> quote = fields.requiredWritten("text")
                .map(text -> new FrontMatter.PullQuote(markdown.readLine(text, report), fields.written("by")));
        fields.refuseUnknown();
        return quote;
    }

    private static boolean titleByEditor(MappingReader fields) {
        return fields.choice(
                        "titleBy",
                        List.of("source", "editor"),
                        Message.of("write source if the headline is the source's own, or editor if you wrote it"))
                .filter("editor"::equals)
                .isPresent();
    }

    private static Optional<FrontMatter.Source> source(MappingReader fields, Diagnostic.Report report) {
        Optional<FrontMatter.Source> source = fields.requiredText("name")
                .map(name -> new FrontMatter.Source(
                        name.value(),
                        webAddress(fields, report),
                        fields.text("licence").map(Located::value)));
        fields.refuseUnknown();
        return source;
    }

    private static List<FrontMatter.Person> people(MappingReader fields, String key, Diagnostic.Report report) {
        return fields.mappings(key, "name").stream()
                .flatMap(person -> person(person, report).stream())
                .toList();
    }

    private static Optional<FrontMatter.Person> person(MappingReader fields, Diagnostic.Report report) {
        Optional<LocalizedText> name = fields.requiredName("name");
        Optional<LocalizedText> role = fields.name("role");
        Optional<String> url = webAddress(fields, report);
        fields.refuseUnknown();
        return name.map(present -> new FrontMatter.Person(present, role, url));
    }

    private static Optional<Correction> correction(MappingReader fields, Dates dates) {
        Optional<LocalDate> date = fields.requiredText("date").flatMap(dates::day);
        Optional<PlacedText> text = fields.requiredWritten("text");
        fields.refuseUnknown();
        return date.flatMap(day -> text.map(words -> new Correction(day, words)));
    }

    private static Optional<Withdrawal> withdrawal(MappingReader fields, Dates dates) {
        Optional<LocalDate> date = fields.requiredText("date").flatMap(dates::day);
        Optional<LocalizedText> reason = fields.requiredName("reason");
        fields.refuseUnknown();
        return date.flatMap(day -> reason.map(words -> new Withdrawal(day, words, fields.place())));
    }

    private static Optional<String> webAddress(MappingReader fields, Diagnostic.Report report) {
        return fields.text("url").filter(url -> isWeb(url, report)).map(Located::value);
    }

    /** Returns whether an address is one on the web. If it isn't, it is reported. */
    static boolean isWeb(Located<String> url, Diagnostic.Report report) {
        boolean web = LinkTarget.isWeb(url.value());
        if (!web) {
            report.accept(error(
                    "link/not-allowed",
                    url.place(),
                    Message.of("“{0}” is not a web address", url.value()),
                    Message.of("write the full address, beginning with https://")));
        }
        return web;
    }
}
