package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.preview.PreviewServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sharh serve}: shows the site in a browser of this machine. */
@Command(
        name = "serve",
        description = "Makes the site and shows it in your browser. Reload a page to see what you changed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh serve --port 8000"})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "4000",
            description = "The port (default: 4000); the next free one is taken where it is in use.")
    private int port = 4000;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ": choose 1 to " + HIGHEST_PORT);
        }
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        SiteBuild build = project.build(true).remembering();
        SiteBuild.Outcome outcome = build.run();
        project.complaints(outcome)
                .printCounted(
                        new Findings(outcome.diagnostics()), spec.commandLine().getErr());
        if (outcome.hasErrors()) {
            return ExitCode.ERRORS;
        }
        try (PreviewServer server = PreviewServer.start(port, new LatestSite(build, project, outcome, spec))) {
            out.printf(
                    Locale.ROOT,
                    "Made %d pages of %d %s in %d ms.%nThe preview is at %s (Ctrl-C ends it)%n",
                    outcome.files().stream()
                            .filter(f -> f.path().endsWith(".html"))
                            .count(),
                    outcome.explainers(),
                    outcome.explainers() == 1 ? "explainer" : "explainers",
                    Duration.ofNanos(System.nanoTime() - start).toMillis(),
                    server.address());
            out.flush();
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }
}
