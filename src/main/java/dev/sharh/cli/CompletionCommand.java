package dev.sharh.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;

/**
 * {@code sharh completion SHELL}: prints a completion script. Picocli writes those for bash and zsh. It has none for
 * fish, whose script is a list of <a href="https://fishshell.com/docs/current/cmds/complete.html">complete</a> commands:
 * one for each command and each option.
 */
@Command(
        name = "completion",
        description = "Prints a script that lets your shell complete commands and options with the Tab key.",
        footer = {
            "",
            "Examples:",
            "  bash: sharh completion bash > ~/.local/share/bash-completion/completions/sharh",
            "  zsh:  source <(sharh completion zsh)    # in ~/.zshrc, after compinit",
            "  fish: sharh completion fish > ~/.config/fish/completions/sharh.fish"
        })
final class CompletionCommand extends CliCommand {
    private static final String PROGRAM = "sharh";
    private static final String COMPLETE = "complete -c " + PROGRAM;

    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Override
    public Integer call() {
        CommandLine all = Main.allCommands(context());
        out().print(shell == Shell.fish ? fish(all) : AutoComplete.bash(PROGRAM, all));
        out().flush();
        return Main.DONE;
    }

    private static String fish(CommandLine main) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("# Completions of " + PROGRAM + " for fish.");
        lines.add(COMPLETE + " -f");
        String noCommand = " -n __fish_use_subcommand";
        addOptions(main.getCommandSpec(), noCommand, lines);
        main.getSubcommands().forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            lines.add(COMPLETE + noCommand + " -a " + name
                    + description(spec.usageMessage().description()));
            String inCommand = " -n '__fish_seen_subcommand_from " + name + "'";
            addOptions(spec, inCommand, lines);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                String values = parameter.type().equals(Path.class) ? " -F" : values(parameter.completionCandidates());
                if (!values.isEmpty()) {
                    lines.add(COMPLETE + inCommand + values);
                }
            }
        });
        return lines.toString();
    }

    private static void addOptions(CommandSpec spec, String condition, StringJoiner lines) {
        for (OptionSpec option : spec.options()) {
            String names = Arrays.stream(option.names())
                    .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                    .collect(Collectors.joining());
            String value = option.type().equals(Path.class) ? " -r -F" : " -x" + values(option.completionCandidates());
            lines.add(COMPLETE
                    + condition
                    + names
                    + (option.arity().max() > 0 ? value : "")
                    + description(option.description()));
        }
    }

    private static String values(Iterable<String> candidates) {
        return candidates == null || !candidates.iterator().hasNext()
                ? ""
                : " -a '" + String.join(" ", candidates) + "'";
    }

    private static String description(String[] lines) {
        String first = lines.length == 0 ? "" : lines[0].replace("${COMPLETION-CANDIDATES}", "");
        return " -d '" + first.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
