package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A version of Sharh (Semantic Versioning): its first number is raised when files of editors must be changed, the second when
 * they can have more in them.
 *
 * @param numbers such as {@code 1.0.0}, {@code 1.2} or {@code 1}
 */
public record ProgramVersion(String numbers) {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");

    /** Returns the version of this program, which the POM has. */
    public static ProgramVersion current() {
        return new ProgramVersion(
                JarResource.properties("/dev/sharh/version.properties").getOrDefault("version", ""));
    }

    /** Returns the first two numbers, which say what files of editors may have in them. */
    public String minor() {
        int[] parts = parts();
        return parts[0] + "." + parts[1];
    }

    /**
     * Reports a site that was made for a newer version than this program.
     *
     * @param required the version in {@code site.yaml}
     */
    void check(Located<String> required, Diagnostic.Report report) {
        if (!NUMBERS.matcher(required.value()).matches()) {
            report.accept(error(
                    "site/version",
                    required.place(),
                    Message.of("“{0}” is not a version of Sharh", required.value()),
                    Message.of("write it as in sharh: \"1.0\"")));
        } else if (Arrays.compare(parts(), new ProgramVersion(required.value()).parts()) < 0) {
            report.accept(error(
                    "site/version",
                    required.place(),
                    Message.of("this site was made for Sharh {0}; this is Sharh {1}", required.value(), numbers),
                    Message.of("install version {0} or newer", required.value())));
        }
    }

    private int[] parts() {
        return Arrays.copyOf(
                Arrays.stream(numbers.split("[.]", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                3);
    }

    @Override
    public String toString() {
        return numbers;
    }
}
