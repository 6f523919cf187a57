package dev.sharh.publish;

import java.util.List;

/**
 * Why a file isn't found as it was built, to be said in any language.
 *
 * @param values what fills the places of the words, in their order
 */
public record FailureReason(Words words, List<String> values) {
    public FailureReason {
        values = List.copyOf(values);
    }

    static FailureReason of(Words words, Object... values) {
        return new FailureReason(
                words, List.of(values).stream().map(String::valueOf).toList());
    }

    /** What is said, with its values in parentheses. */
    public enum Words {
        /** The host answered so (status). */
        ANSWERED,
        /** It isn't the content that was built. */
        OTHER_CONTENT,
        /** The sitemap that is served lists it, and it was not built. */
        NOT_BUILT,
        /** The host failed so often before that it was left in peace. */
        NOT_ASKED,
        /** The host doesn't answer (address, what the machine says). */
        SILENT,
        /** There is no connection to it (address). */
        UNREACHABLE,
        /** It takes longer than it may (seconds). */
        SLOW,
        /** It is sent on to another host (address). */
        OTHER_HOST,
        /** It redirects to what is no address (what it says). */
        NO_ADDRESS,
        /** It is sent on and on. */
        ENDLESS,
        /** It has a content coding that was not requested (its name). */
        CODING,
        /** The machine refused (what it says). */
        MACHINE
    }
}
