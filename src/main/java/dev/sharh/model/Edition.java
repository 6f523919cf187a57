package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An explainer or a page in one language.
 *
 * @param file the Markdown file that it was read from, relative to the project
 */
public record Edition(Kind kind, Language language, FrontMatter frontMatter, Body body, String file) {
    public boolean isSource() {
        return kind == Kind.SOURCE;
    }

    /** Returns the block ids that its front matter, text and footnotes cite, each with its place. */
    public Stream<Located<String>> cited() {
        return Inlines.in(this, Inline.Citation.class).flatMap(citation -> citation.blocks().stream());
    }

    /** Returns the edition with its text up to the first block that has words. */
    Edition beginning(Predicate<Block> says) {
        List<NumberedBlock> blocks = new ArrayList<>();
        for (NumberedBlock block : body.blocks()) {
            blocks.add(block);
            if (says.test(block.block())) {
                break;
            }
        }
        return new Edition(kind, language, frontMatter, new Body(blocks, List.of()), file);
    }

    Edition asDraft() {
        return new Edition(kind, language, frontMatter.asDraft(), body, file);
    }

    public String title() {
        return frontMatter.title().text();
    }

    /** Whether an edition is the article itself, was curated from it, or is a page of the site. */
    public enum Kind {
        SOURCE("article"),
        SUMMARY("summary"),
        PAGE("page");

        private final String fileStem;

        Kind(String fileStem) {
            this.fileStem = fileStem;
        }

        /** Returns the file name before the language: {@code article.ar.md}, {@code summary.en.md}; pages have names of their own. */
        public String fileStem() {
            return fileStem;
        }
    }
}
