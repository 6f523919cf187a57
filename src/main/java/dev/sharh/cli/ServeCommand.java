package dev.sharh.cli;

import dev.sharh.cli.terminal.Messages;
import dev.sharh.preview.BasePath;
import dev.sharh.preview.ChangedFiles;
import dev.sharh.preview.PreviewServer;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sharh serve}: shows the site in a browser of this machine. */
@Command(
        name = "serve",
        description = "Shows the site in your browser, and updates it when you save a file.",
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
            description = "The port (default: 4000), or the next free one.")
    private int port = 4000;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "Let other machines open the preview at this address of yours, such as 0.0.0.0 for all addresses"
                            + " (default: only this machine).")
    private @Nullable String host;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "/",
            description = "Show the site below a path such as /repo/, as GitHub Pages does.")
    private String basePath = "/";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ": choose 1 to " + HIGHEST_PORT);
        }
        Messages messages = Main.contextOf(spec).messages();
        Path content = project.folder().resolve("content");
        Path theme = project.folder().resolve(Theme.FOLDER);
        try (ChangedFiles changes = new ChangedFiles(List.of(content, theme));
                PreviewServer server = PreviewServer.start(Optional.ofNullable(host), port, BasePath.of(basePath))) {
            PreviewBuilder site = new PreviewBuilder(project, server, messages);
            site.begin();
            if (server.port() != port) {
                project.say(messages.get("serve.moved", port, server.port()));
            }
            if (server.isOpen()) {
                spec.commandLine().getErr().println(messages.get("serve.open"));
                spec.commandLine().getErr().flush();
            }
            project.say(messages.get("serve.at", server.address()));
            while (true) {
                site.again(changes.next());
            }
        }
    }
}
