package dev.sharh.model;

import dev.sharh.text.Language;

/**
 * An explainer in one language.
 *
 * @param file the Markdown file that it was read from, relative to the project
 */
public record Edition(EditionKind kind, Language language, FrontMatter frontMatter, Body body, String file) {
    public boolean isSource() {
        return kind == EditionKind.SOURCE;
    }

    public String title() {
        return frontMatter.title().text();
    }
}
