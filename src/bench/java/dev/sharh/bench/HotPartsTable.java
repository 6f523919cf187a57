package dev.sharh.bench;

import dev.sharh.build.HotParts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
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
 * Measures the hot parts of a build with JMH, and prints how long each takes, how many times as long as the SHA-256 of the
 * same explainer's files, and how many bytes it allocates:
 *
 * <pre>./mvnw -q -Pbench test-compile exec:exec</pre>
 *
 * {@code -Djmh.options=…} adds options of JMH. Java runs as the launcher starts it, and on one thread, so that times are
 * processor time.
 */
public final class HotPartsTable {
    private static final String YARDSTICK = "hashing";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String[] JAVA = {
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"
    };

    private HotPartsTable() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                .jvmArgsAppend(JAVA)
                .addProfiler(GCProfiler.class)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .parent(given);
        if (given.getIncludes().isEmpty()) {
            options.include(HotParts.class.getName());
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
        out.printf("%n| part | µs | ± | × %s | kB allocated |%n|---|---|---|---|---|%n", YARDSTICK);
        for (RunResult run : results) {
            Result<?> result = run.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.1f | %.0f |%n",
                    result.getLabel(),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScore() / yardstick,
                    run.getSecondaryResults().get(ALLOCATED).getScore() / 1_000);
        }
    }
}
