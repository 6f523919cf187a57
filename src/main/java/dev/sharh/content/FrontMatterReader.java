package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.content.data.Node;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.LinkTarget;
import dev.sharh.model.Alias;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FrontMatter;
import dev.sharh.model.Located;
import dev.sharh.model.PlacedText;
import java.util.List;
import java.util.Optional;

/** Reads what stands above an edition's text, between two lines of {@code ---}. */
final class FrontMatterReader {
    private static final String FENCE = "---";

    private final MarkdownReader markdown;

    FrontMatterReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /**
     * Front matter as it was found.
     *
     * @param end where in the file's text the Markdown begins
     */
    record Found(FrontMatter frontMatter, int end) {}

    Optional<Found> read(SourceFile file, Diagnostic.Report report) {
        String text = file.text();
        if (!text.startsWith(FENCE + "\n")) {
            report.accept(error(
                    "front-matter/missing",
                    file.start(),
                    "the file doesn't begin with front matter",
                    "begin with a line of ---, a line “title: …” and another line of ---"));
            return Optional.empty();
        }
        int close = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (close < 0) {
            report.accept(error(
                    "front-matter/not-closed",
                    file.start(),
                    "the front matter that begins here has no end",
                    "put a line of --- under it"));
            return Optional.empty();
        }
        SourceFile part = new SourceFile(file.name(), text.substring(FENCE.length() + 1, close + 1), 2);
        return DataReader.read(part, report)
                .flatMap(node -> fields(node, part, report))
                .flatMap(fields -> frontMatter(fields, report))
                .map(frontMatter -> new Found(frontMatter, close + FENCE.length() + 2));
    }

    private static Optional<MappingReader> fields(Node node, SourceFile part, Diagnostic.Report report) {
        Node filled = node instanceof Node.Empty ? new Node.Mapping(List.of(), part.start()) : node;
        return MappingReader.of(filled, "the front matter", report);
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
                fields.texts("aliases").stream()
                        .map(alias -> new Located<>(new Alias(alias.value()), alias.place()))
                        .toList());
        fields.refuseUnknown();
        return title.map(present -> frontMatter);
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
                        "write source where the headline is the source's own, editor where it is yours")
                .filter("editor"::equals)
                .isPresent();
    }

    private static Optional<FrontMatter.Source> source(MappingReader fields, Diagnostic.Report report) {
        Optional<FrontMatter.Source> source = fields.requiredText("name")
                .map(name -> new FrontMatter.Source(
                        name.value(),
                        fields.text("url").filter(url -> isWeb(url, report)).map(Located::value),
                        fields.text("licence").map(Located::value)));
        fields.refuseUnknown();
        return source;
    }

    private static boolean isWeb(Located<String> url, Diagnostic.Report report) {
        boolean web = LinkTarget.isWeb(url.value());
        if (!web) {
            report.accept(error(
                    "link/not-allowed",
                    url.place(),
                    "“" + url.value() + "” is not an address on the web",
                    "write the whole address, with https:// at its beginning"));
        }
        return web;
    }
}
