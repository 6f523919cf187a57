package dev.sharh.content;

import dev.sharh.language.Language;
import dev.sharh.model.EditionKind;
import java.nio.file.Path;
import java.util.Optional;

/** A Markdown file whose name says what it is: {@code article.ar.md}, {@code summary.en.md}. */
record EditionFile(Path path, EditionKind kind, Language language) {
    private static final String SUFFIX = ".md";

    static Optional<EditionFile> of(Path path) {
        String name = path.getFileName().toString();
        for (EditionKind kind : EditionKind.values()) {
            String prefix = kind.fileStem() + ".";
            if (name.startsWith(prefix) && name.endsWith(SUFFIX) && name.length() > prefix.length() + SUFFIX.length()) {
                String tag = name.substring(prefix.length(), name.length() - SUFFIX.length());
                return Language.parse(tag).map(language -> new EditionFile(path, kind, language));
            }
        }
        return Optional.empty();
    }
}
