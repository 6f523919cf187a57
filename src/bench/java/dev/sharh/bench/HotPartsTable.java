package dev.sharh.bench;

import dev.sharh.HotParts;
import dev.sharh.render.PrintedTemplate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures the hot parts of a build with JMH, and prints how long each takes and how many times as long as the SHA-256 of
 * the same explainer's files:
 *
 * <pre>./mvnw -q -Pbench test-compile exec:exec</pre>
 *
 * With {@code -Djmh.options=…}, those of JMH; {@code -Djmh.options="-jvmArgs -XX:TieredStopAtLevel=1"} measures what the
 * launcher starts.
 */
public final class HotPartsTable {
    private static final String YARDSTICK = "hashing";

    private HotPartsTable() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .parent(given);
        if (given.getIncludes().isEmpty()) {
            options.include(HotParts.class.getName()).include(PrintedTemplate.class.getName());
        }
        print(new Runner(options.build()).run(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        double yardstick = results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(YARDSTICK))
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
        out.printf("%n| part | µs | ± | × %s |%n|---|---|---|---|%n", YARDSTICK);
        for (RunResult run : results) {
            Result<?> result = run.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f |%n",
                    result.getLabel(),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScore() / yardstick);
        }
    }
}
