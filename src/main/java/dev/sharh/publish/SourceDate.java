package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.util.Optional;

/** The time to use instead of the clock (reproducible-builds.org, "SOURCE_DATE_EPOCH"). */
public final class SourceDate {
    /** The last second that a ZIP archive can store, in the year 2107. */
    private static final long LAST = 4_354_819_199L;

    private SourceDate() {}

    /**
     * Returns the seconds since 1970; empty if the variable is not set.
     *
     * @throws IOException if it is not such a number
     */
    public static Optional<Long> ofTheEnvironment() throws IOException {
        return of(Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
    }

    static Optional<Long> of(Optional<String> value) throws IOException {
        if (value.isEmpty() || value.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            long seconds = Long.parseLong(value.get());
            if (seconds >= 0 && seconds <= LAST) {
                return Optional.of(seconds);
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new MessageException(
                Message.of("SOURCE_DATE_EPOCH is “{0}”: it must be the seconds since 1970", value.get()));
    }
}
