package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.markdown.MarkdownBounds;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.EditionKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one Markdown file: {@code article.ar.md} or {@code summary.en.md}. */
final class EditionReader {
    private final ProjectFiles files;
    private final MarkdownReader markdown;
    private final FrontMatterReader frontMatter;

    EditionReader(ProjectFiles files, MarkdownReader markdown) {
        this.files = files;
        this.markdown = markdown;
        this.frontMatter = new FrontMatterReader(markdown);
    }

    Optional<Edition> read(Path path, EditionKind kind, Language language, Diagnostic.Report report) {
        return files.read(path, report)
                .flatMap(file -> frontMatter.read(file, report).flatMap(found -> {
                    Optional<Body> read = body(file, found.end(), report);
                    if (read.isEmpty()) {
                        return Optional.empty();
                    }
                    Body body = read.get();
                    if (body.saysNothing()) {
                        report.accept(error(
                                "edition/no-text",
                                file.start(),
                                "the " + kind.fileStem() + " has no text",
                                "write it under the front matter"));
                        return Optional.empty();
                    }
                    return Optional.of(new Edition(kind, language, found.frontMatter(), body, file.name()));
                }));
    }

    /** The edition with its front matter alone; what is wrong is reported when it is read in full. */
    Optional<Edition> head(Path path, EditionKind kind, Language language) {
        return files.read(path, ignored -> {})
                .flatMap(file -> frontMatter
                        .read(file, ignored -> {})
                        .map(found -> new Edition(
                                kind, language, found.frontMatter(), new Body(List.of(), List.of()), file.name())));
    }

    /** The text; what can't be read in bounded time and depth is reported. */
    private Optional<Body> body(SourceFile file, int start, Diagnostic.Report report) {
        Optional<Diagnostic> refusal = MarkdownBounds.check(file, start);
        if (refusal.isPresent()) {
            report.accept(refusal.get());
            return Optional.empty();
        }
        try {
            return Optional.of(markdown.read(file, start, report));
        } catch (StackOverflowError e) {
            report.accept(MarkdownBounds.tooDeep(file.place(start)));
            return Optional.empty();
        }
    }
}
