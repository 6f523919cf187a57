package dev.sharh.output;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that an editor asked for, and never over one that is there. */
public final class NewFile {
    private NewFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @throws IOException if the file exists or the machine refuses
     */
    public static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MessageException(
                    Message.of("“{0}” exists already; choose another name for --out", file.toString()), e);
        }
    }
}
