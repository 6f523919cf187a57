package dev.sharh.content;

import dev.sharh.language.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** A failure of the system or of a file, with a message that the command line translates. */
public class MessageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    public MessageException(Message text) {
        this(text, null);
    }

    public MessageException(Message text, @Nullable Throwable cause) {
        super(text.english(), cause);
        this.text = text;
    }

    /** Returns the exception for an operation that another thread interrupted. The thread stays interrupted. */
    public static MessageException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new MessageException(Message.of("the command was interrupted"), e);
    }

    /**
     * Returns the exception for the name of a file, or another argument, that Java could not decode.
     *
     * @param place the folder of the file
     */
    public static MessageException undecodable(String place) {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        return new MessageException(
                encoding.equalsIgnoreCase("UTF-8")
                        ? Message.of("a name in “{0}” is not valid UTF-8; rename the file", place)
                        : Message.of(
                                "a name in “{0}” has letters that the locale of this system ({1}) does not have;"
                                        + " run the command with LC_ALL=C.UTF-8",
                                place, encoding));
    }

    /** Returns whether a name has the character that Java puts where it can't decode a byte. */
    public static boolean isUndecodable(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }

    /** Returns the message of any exception. Texts of the JDK and of the system stay in their language. */
    public static Message message(IOException e) {
        if (e instanceof MessageException known) {
            return known.text;
        } else if (e instanceof AccessDeniedException denied) {
            return Message.of("no permission for “{0}”", String.valueOf(denied.getFile()));
        } else if (e instanceof NoSuchFileException missing) {
            return Message.of("there is no “{0}”", String.valueOf(missing.getFile()));
        } else if (e instanceof FileSystemException file && file.getReason() != null) {
            return Message.of("“{0}”: {1}", String.valueOf(file.getFile()), file.getReason());
        }
        return Message.of("{0}", String.valueOf(e.getMessage()));
    }
}
