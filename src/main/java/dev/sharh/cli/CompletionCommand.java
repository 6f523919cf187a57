package dev.sharh.cli;

import dev.sharh.cli.terminal.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh completion SHELL}: what makes a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script that lets your shell complete commands and options with the Tab key.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  bash: sharh completion bash > ~/.local/share/bash-completion/completions/sharh",
            "  zsh:  source <(sharh completion zsh)    # in ~/.zshrc, after compinit",
            "  fish: sharh completion fish > ~/.config/fish/completions/sharh.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private static final String PROGRAM = "sharh";

    /** The shells that there is a script for. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Override
    public Integer call() {
        CommandLine all = Main.allCommands();
        String script = shell == Shell.fish ? FishCompletion.script(PROGRAM, all) : AutoComplete.bash(PROGRAM, all);
        spec.commandLine().getOut().print(script);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
