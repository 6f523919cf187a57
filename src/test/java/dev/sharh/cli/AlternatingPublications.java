package dev.sharh.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Publishes two projects to the same targets in turns, until a test kills it. */
final class AlternatingPublications {
    private AlternatingPublications() {}

    /**
     * Takes the two projects and then the targets’ names; says “ready” when both were published once, and from then on at
     * the start of each publication which project goes to which target.
     */
    public static void main(String[] words) {
        PrintWriter quiet = new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        for (int turn = 0; ; turn++) {
            for (int target = 2; target < words.length; target++) {
                if (turn > 1) {
                    System.out.println(turn % 2 + " " + words[target]);
                }
                int exit = Main.run(quiet, err, "publish", words[target], "--project", words[turn % 2]);
                if (exit != Main.DONE) {
                    System.exit(exit);
                }
            }
            if (turn == 1) {
                System.out.println("ready");
            }
        }
    }
}
