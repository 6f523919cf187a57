package dev.sharh.cli;

import dev.sharh.authoring.SmallerPictures;
import dev.sharh.content.DiskSources;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.model.MediaFile;
import dev.sharh.model.StaticPage;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sharh pictures}: writes smaller sizes of the JPEGs in {@code media} folders. */
@Command(
        name = "pictures",
        description = {
            "Writes smaller sizes of JPEGs beside them, upright and without metadata such as the position.",
            "Pages show these in the place of the large ones. Commit them; to make them again, delete them."
        })
final class PicturesCommand extends CliCommand {
    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Override
    public Integer call() throws IOException {
        int status = Main.DONE;
        boolean none = true;
        List<String> slugs = new DiskSources(project.folder()).content().slugs();
        for (String folder :
                Stream.concat(slugs.stream(), Stream.of(StaticPage.FOLDER)).toList()) {
            for (Path picture : withoutSizes(project.folder().resolve("content/" + folder + "/media"))) {
                none = false;
                try {
                    write(picture);
                } catch (MessageException e) {
                    err().println("sharh: " + name(picture) + ": " + context().text(MessageException.message(e)));
                    status = Main.ERRORS;
                }
            }
        }
        if (none) {
            project.say(Message.of("no JPEG lacks its smaller sizes"));
        }
        return status;
    }

    private void write(Path picture) throws IOException {
        Map<String, byte[]> sizes = SmallerPictures.of(picture.getFileName().toString(), Files.readAllBytes(picture));
        for (Map.Entry<String, byte[]> size : sizes.entrySet()) {
            Path file = picture.resolveSibling(size.getKey());
            EditorFiles.replace(file, size.getValue());
            project.say(Message.of(
                    "{0} ({1})", name(file), Message.count(size.getValue().length, "{0} byte", "{0} bytes")));
        }
    }

    private String name(Path file) {
        return project.folder().relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> withoutSizes(Path media) throws IOException {
        if (!Files.isDirectory(media, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(media)) {
            List<Path> all = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            List<String> names =
                    all.stream().map(file -> file.getFileName().toString()).toList();
            return all.stream()
                    .filter(file -> {
                        String name = file.getFileName().toString();
                        return MediaFile.isJpeg(name)
                                && names.stream().noneMatch(other -> MediaFile.isSmaller(other, name));
                    })
                    .toList();
        }
    }
}
