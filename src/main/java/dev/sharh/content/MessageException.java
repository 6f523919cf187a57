package dev.sharh.content;

import dev.sharh.language.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A refusal of the system or of a file, with a message that the command line translates. */
public final class MessageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message text;

    public MessageException(Message text) {
        this(text, null);
    }

    public MessageException(Message text, @Nullable Throwable cause) {
        super(text.english(), cause);
        this.text = text;
    }

    public Message text() {
        return text;
    }

    /** Returns the message of an exception; the text itself if it can't be translated. */
    public static Message message(IOException e) {
        return e instanceof MessageException known ? known.text : Message.of("{0}", String.valueOf(e.getMessage()));
    }
}
