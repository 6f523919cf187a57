package dev.sharh.content;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is directly below {@code content/}.
 *
 * @param slugs the names of folders, in order
 * @param others what is neither a folder nor a file, such as a symbolic link
 */
public record ContentFolder(List<String> slugs, List<Path> others) {
    public ContentFolder {
        slugs = List.copyOf(slugs);
        others = List.copyOf(others);
    }

    /**
     * Lists a folder; one that isn't there is empty.
     *
     * @throws UncheckedIOException if the folder can't be read
     */
    static ContentFolder list(Path content) {
        List<String> slugs = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        if (Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : Folder.list(content)) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    slugs.add(path.getFileName().toString());
                } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    others.add(path);
                }
            }
        }
        return new ContentFolder(slugs, others);
    }
}
