package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

/**
 * A fault and what must come of it.
 *
 * @param id of the row of the table of faults, or of several
 * @param what is wrong, in words
 * @param fault brings it about in a project whose site has been built
 * @param arguments of the command, behind {@code build --project DIR}
 * @param outcome what the command must come to, besides what {@link Trial} demands of every one
 */
record Row(String id, String what, Consumer<Trial> fault, List<String> arguments, Consumer<Trial.Result> outcome)
        implements Case {
    /** A fault that somebody makes in a project, of which nothing is expected yet. */
    record Fault(String id, String what, Consumer<Trial> made, List<String> arguments) {
        Fault with(String... more) {
            return new Fault(id, what, made, List.of(more));
        }

        /**
         * An error with exit 1.
         *
         * @param finding {@code file:line:column}, or as much of its beginning as matters
         * @param words that the finding or its hint has
         */
        Row refused(String finding, String code, String words) {
            return must(result -> {
                assertThat(result.exit()).describedAs(result.err()).isEqualTo(1);
                assertThat(result.findings())
                        .describedAs(result.err())
                        .anyMatch(f -> f.startsWith(finding) && f.contains("error " + code));
                assertThat(result.err()).contains(words).contains("help: ");
            });
        }

        /** A warning, with which the site is built unless the build is strict. */
        Row warned(String finding, String code, String words) {
            return must(result -> {
                assertThat(result.exit()).describedAs(result.err()).isZero();
                assertThat(result.findings())
                        .describedAs(result.err())
                        .anyMatch(f -> f.startsWith(finding) && f.contains("warning " + code + ":"));
                assertThat(result.err()).contains(words).contains("help: ");
                assertThat(result.again("--strict").exit()).isEqualTo(1);
            });
        }

        /** A wrong command line, exit 2. */
        Row usage(String words) {
            return exit(2, words);
        }

        /** A machine that refuses, exit 3. */
        Row environment(String words) {
            return exit(3, words);
        }

        private Row exit(int code, String words) {
            return must(result -> {
                assertThat(result.exit()).describedAs(result.err()).isEqualTo(code);
                assertThat(result.err()).contains(words);
            });
        }

        /** No fault at all: the site is built, without a word against it, and is like this. */
        Row built(Consumer<Trial.Result> site) {
            return must(result -> {
                assertThat(result.exit()).describedAs(result.err()).isZero();
                assertThat(result.err()).isEmpty();
                site.accept(result);
            });
        }

        Row must(Consumer<Trial.Result> outcome) {
            return new Row(id, what, made, arguments, outcome);
        }
    }

    static Fault of(String id, String what, Consumer<Trial> made) {
        return new Fault(id, what, made, List.of());
    }

    @Override
    public String toString() {
        return id + " " + what;
    }
}
