package dev.sharh.cli;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Builds two projects into one folder in turns, without an end: somebody kills it. */
final class AlternatingBuilds {
    private AlternatingBuilds() {}

    /** A process that does so, which is still to say “ready”. */
    static Process start(ProjectFolder one, ProjectFolder other, Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AlternatingBuilds.class.getName(),
                        one.root().toString(),
                        other.root().toString(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Takes the two projects and the folder; says “ready” when both were built once, and from then on at the start of each
     * build which of the two it is.
     */
    public static void main(String[] words) {
        PrintWriter quiet = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        for (int turn = 0; ; turn++) {
            if (turn > 1) {
                System.out.println(turn % 2);
            }
            int exit = Main.run(
                    quiet,
                    new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                    "build",
                    "--project",
                    words[turn % 2],
                    "--out",
                    words[2]);
            if (exit != ExitCode.DONE) {
                System.exit(exit);
            }
            if (turn == 1) {
                System.out.println("ready");
            }
        }
    }
}
