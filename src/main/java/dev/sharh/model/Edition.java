package dev.sharh.model;

import dev.sharh.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An explainer in one language.
 *
 * @param file the Markdown file that it was read from, relative to the project
 */
public record Edition(EditionKind kind, Language language, FrontMatter frontMatter, Body body, String file) {
    public boolean isSource() {
        return kind == EditionKind.SOURCE;
    }

    /** The edition with its text up to the first block that says something. */
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

    public String title() {
        return frontMatter.title().text();
    }
}
