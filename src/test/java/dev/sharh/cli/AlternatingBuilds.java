package dev.sharh.cli;

import dev.sharh.ProjectFolder;
import dev.sharh.SiteBuild;
import dev.sharh.output.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Builds two projects into one folder in turns, without an end: somebody kills it. */
final class AlternatingBuilds {
    private AlternatingBuilds() {}

    /**
     * A process that does so, which is still to say “ready”.
     *
     * @param spare where the last site is kept for the next to begin with; absent if none is
     */
    static Process start(ProjectFolder one, ProjectFolder other, Path site, Optional<Path> spare) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AlternatingBuilds.class.getName(),
                        one.root().toString(),
                        other.root().toString(),
                        site.toString(),
                        spare.map(Path::toString).orElse(""))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Takes the two projects, the folder, and where a spare is kept or nothing; says “ready” when both were built once,
     * and from then on at the start of each build which of the two it is.
     */
    public static void main(String[] words) {
        try {
            build(words);
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(ExitCode.MACHINE_REFUSED);
        }
    }

    private static void build(String... words) throws IOException {
        Path out = Path.of(words[2]);
        SiteFolder site = words[3].isEmpty() ? new SiteFolder(out) : new SiteFolder(out, Path.of(words[3]));
        for (int turn = 0; ; turn++) {
            if (turn > 1) {
                System.out.println(turn % 2);
            }
            try (WrittenAsItComes writing = new WrittenAsItComes(site, "")) {
                if (new SiteBuild(Path.of(words[turn % 2]), Optional.empty(), false)
                        .run(writing)
                        .hasErrors()) {
                    System.exit(ExitCode.ERRORS);
                }
                writing.finish();
            }
            if (turn == 1) {
                System.out.println("ready");
            }
        }
    }
}
