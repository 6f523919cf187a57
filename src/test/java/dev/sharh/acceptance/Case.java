package dev.sharh.acceptance;

import java.util.stream.Stream;

/** One case of a table. */
interface Case {
    /** The row of the table of faults that it belongs to; several with spaces between them. */
    String id();

    default Stream<String> ids() {
        return Stream.of(id().split(" "));
    }
}
