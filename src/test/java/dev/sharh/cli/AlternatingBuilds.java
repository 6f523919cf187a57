package dev.sharh.cli;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.build.Build;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.ProgressListener;
import dev.sharh.build.ResultCache;
import dev.sharh.content.DiskSources;
import dev.sharh.output.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds two projects into one folder in turns, until a test kills it. */
final class AlternatingBuilds {
    private AlternatingBuilds() {}

    /**
     * A process that does so, which is still to say “ready”.
     */
    static Process start(ProjectFolder one, ProjectFolder other, Path site) throws IOException {
        return new ProcessBuilder(SharhProcess.words(
                        AlternatingBuilds.class,
                        List.of("-Dorg.freemarker.loggerLibrary=none"),
                        one.root().toString(),
                        other.root().toString(),
                        site.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Takes the two projects and the folder; says “ready” when both were built once,
     * and from then on at the start of each build which of the two it is.
     */
    public static void main(String[] words) {
        try {
            build(words);
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(Main.SYSTEM_ERROR);
        }
    }

    private static void build(String... words) throws IOException {
        SiteFolder site = new SiteFolder(Path.of(words[2]));
        for (int turn = 0; ; turn++) {
            if (turn > 1) {
                System.out.println(turn % 2);
            }
            try (StreamingSiteWriter writing = new StreamingSiteWriter(site)) {
                if (new Build(ResultCache.NONE)
                        .run(
                                BuildRequest.publishing(Optional.empty()),
                                new DiskSources(Path.of(words[turn % 2])),
                                writing,
                                ProgressListener.NONE)
                        .hasErrors()) {
                    System.exit(Main.ERRORS);
                }
                writing.finish();
            }
            if (turn == 1) {
                System.out.println("ready");
            }
        }
    }
}
