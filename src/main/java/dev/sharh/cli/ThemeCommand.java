package dev.sharh.cli;

import dev.sharh.cli.terminal.Program;
import dev.sharh.content.ProgramVersion;
import dev.sharh.language.Message;
import dev.sharh.output.EditorFiles;
import dev.sharh.render.Theme;
import dev.sharh.theme.ThemeCopies;
import dev.sharh.theme.ThemeCopies.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sharh theme}: the files of the built-in theme, and what a project has in their place. */
@Command(
        name = "theme",
        description = {
            "Lists the files of the theme, prints or copies a built-in one, or compares yours with the built-in ones.",
            "A copy in templates/ replaces the built-in file, and names the version that it was copied from.",
            "The strings of a language that the theme doesn't have are copied in English, to be translated."
        },
        footer = {
            "",
            "Examples:",
            "  sharh theme show theme.md            # what a theme is, and what a template gets",
            "  sharh theme copy partials/footer.ftl",
            "  sharh theme copy strings.sw.yaml",
            "  sharh theme diff"
        })
final class ThemeCommand extends CliCommand {
    private static final String PREFIX = Theme.FOLDER + "/";

    enum Action {
        list,
        show,
        copy,
        diff
    }

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
    private Action action = Action.list;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The path in templates/, such as partials/footer.ftl; diff compares all files without it.")
    private Optional<String> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ThemeCopies theme = new ThemeCopies(project.folder());
        switch (action) {
            case list -> list(theme);
            case show -> show(theme, path());
            case copy -> copy(theme, path());
            case diff -> diff(theme);
        }
        out().flush();
        return Main.DONE;
    }

    private void list(ThemeCopies theme) throws IOException {
        for (String path : theme.paths()) {
            String state = state(theme, path);
            out().println(state.isEmpty() ? path : String.format(Locale.ROOT, "%-44s %s", path, state));
        }
    }

    private void show(ThemeCopies theme, String path) throws IOException {
        byte[] content = theme.builtIn(path).orElseThrow(() -> unknown(theme, path));
        if (!ThemeCopies.isText(path)) {
            throw usageError(Message.of("{0} is not a text: copy it with “{1} theme copy {0}”", path, Program.name()));
        }
        out().print(new String(content, StandardCharsets.UTF_8));
    }

    private void copy(ThemeCopies theme, String path) throws IOException {
        byte[] copy = theme.copy(path, ProgramVersion.current().toString()).orElseThrow(() -> unknown(theme, path));
        if (Files.exists(theme.file(path))) {
            throw usageError(Message.of(
                    "{0} exists already; “{1} theme diff {2}” shows how it differs from the built-in file",
                    PREFIX + path, Program.name(), path));
        }
        EditorFiles.replaceWithFolders(theme.file(path), copy);
        project.say(PREFIX + path);
    }

    private void diff(ThemeCopies theme) throws IOException {
        if (file.isPresent() && !Files.exists(theme.file(path()))) {
            throw theme.builtIn(path()).isPresent()
                    ? usageError(Message.of(
                            "{0} is not in the project: the built-in file is used, and “{1} theme show {2}” prints it",
                            PREFIX + path(), Program.name(), path()))
                    : unknown(theme, path());
        }
        for (String path : file.isPresent() ? List.of(path()) : List.copyOf(theme.paths())) {
            State state = theme.state(path);
            if (ThemeCopies.isText(path) && (file.isPresent() || (state != State.BUILT_IN && state != State.ADDED))) {
                out().println(PREFIX + path + ": " + state(theme, path));
                theme.difference(path).forEach(out()::println);
            }
        }
    }

    private String state(ThemeCopies theme, String path) throws IOException {
        State state = theme.state(path);
        String version = theme.version(path).orElse("");
        return switch (state) {
            case BUILT_IN -> "";
            case ADDED -> text(Message.of("yours"));
            case REPLACED -> text(Message.of("yours, in the place of the built-in file"));
            case COPIED -> text(Message.of("yours, copied from Sharh {0}", version));
            case OUTDATED ->
                text(Message.of("yours, copied from Sharh {0}; the built-in file has changed since", version));
        };
    }

    private String path() {
        String path = file.orElseThrow(() -> usageError(Message.of(
                        "name a file, as in “{0} theme {1} partials/footer.ftl”", Program.name(), action.name())))
                .replace('\\', '/');
        return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
    }

    private ParameterException unknown(ThemeCopies theme, String path) {
        Message unknown = Message.of("the theme has no file “{0}”", path);
        Message otherwise = Message.of("“{0} theme list” lists all files", Program.name());
        try {
            List<String> paths = List.copyOf(theme.paths());
            return paths.stream()
                    .filter(known -> known.endsWith("/" + path))
                    .findFirst()
                    .map(known -> usageError(Message.of("{0}: did you mean “{1}”?", unknown, known)))
                    .orElseGet(() -> unknownName(unknown, path, paths, otherwise));
        } catch (IOException e) {
            return unknownName(unknown, path, List.of(), otherwise);
        }
    }
}
