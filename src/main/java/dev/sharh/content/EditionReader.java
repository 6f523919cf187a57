package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.markdown.MarkdownBounds;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one Markdown file: {@code article.ar.md}, {@code summary.en.md} or a page of the site. */
final class EditionReader {
    private final ProjectFiles files;
    private final MarkdownReader markdown;
    private final FrontMatterReader frontMatter;

    EditionReader(ProjectFiles files, MarkdownReader markdown) {
        this.files = files;
        this.markdown = markdown;
        this.frontMatter = new FrontMatterReader(markdown);
    }

    /** A file of an edition, by its name. */
    record EditionFile(Path path, Edition.Kind kind, Language language) {
        private static final String SUFFIX = ".md";

        /** Returns the file; empty if its name isn't one of an edition. */
        static Optional<EditionFile> of(Path path) {
            String name = path.getFileName().toString();
            for (Edition.Kind kind : List.of(Edition.Kind.SOURCE, Edition.Kind.SUMMARY)) {
                String prefix = kind.fileStem() + ".";
                if (name.startsWith(prefix)
                        && name.endsWith(SUFFIX)
                        && name.length() > prefix.length() + SUFFIX.length()) {
                    String tag = name.substring(prefix.length(), name.length() - SUFFIX.length());
                    return Language.parse(tag).map(language -> new EditionFile(path, kind, language));
                }
            }
            return Optional.empty();
        }
    }

    /** Reads an edition; empty if it can't be read, which is reported. */
    Optional<Edition> read(EditionFile edition, Diagnostic.Report report) {
        return files.read(edition.path(), report)
                .flatMap(file -> frontMatter
                        .read(file, edition.kind(), report)
                        .flatMap(found -> body(edition.kind(), file, found.end(), report)
                                .map(body -> new Edition(
                                        edition.kind(), edition.language(), found.frontMatter(), body, file.name()))));
    }

    /** Reads only the front matter of an edition, and reports nothing. */
    Optional<Edition> head(EditionFile edition) {
        Body noBody = new Body(List.of(), List.of());
        return files.read(edition.path(), ignored -> {})
                .flatMap(file -> frontMatter
                        .read(file, edition.kind(), ignored -> {})
                        .map(found -> new Edition(
                                edition.kind(), edition.language(), found.frontMatter(), noBody, file.name())));
    }

    private Optional<Body> body(Edition.Kind kind, SourceFile file, int start, Diagnostic.Report report) {
        Optional<Diagnostic> refusal = MarkdownBounds.check(file, start);
        if (refusal.isPresent()) {
            return report.refuse(refusal.get());
        }
        try {
            Body body = kind == Edition.Kind.SUMMARY
                    ? markdown.readSummary(file, start, report)
                    : markdown.read(file, start, report);
            if (!body.isBlank()) {
                return Optional.of(body);
            }
            report.accept(error(
                    "edition/no-text",
                    file.start(),
                    switch (kind) {
                        case SOURCE -> Message.of("the article has no text");
                        case SUMMARY -> Message.of("the summary has no text");
                        case PAGE -> Message.of("the page has no text");
                    },
                    Message.of("write it under the front matter")));
        } catch (StackOverflowError e) {
            report.accept(MarkdownBounds.tooDeep(file.place(start)));
        }
        return Optional.empty();
    }
}
