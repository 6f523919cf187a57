package dev.sharh.cli;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sharh}: takes the command line apart, starts what it names, and ends with its exit code. */
@Command(
        name = "sharh",
        description = "Static site generator for bilingual explainers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:errors in the content or the theme",
            "2:wrong command line",
            "3:system error (disk, permission, port, network)"
        })
public final class Main implements Runnable {
    /** In the order in which the help shows them. */
    private static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            NewCommand.class,
            ServeCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            AcceptCommand.class,
            PublishCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            FontsCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

    /** What Java puts in the place of a letter that the machine's settings don't know. */
    private static final String LOST = "\uFFFD";

    private final CliContext user;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main(CliContext user) {
        this.user = user;
    }

    /** Without a command there is nothing to do: show what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(CliContext.ofThisProcess(), out, err, args));
    }

    /** Runs one command for a program and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(CliContext.PROGRAM, out, err, args);
    }

    /** Runs one command and returns its exit code. */
    static int run(CliContext user, PrintWriter out, PrintWriter err, String... args) {
        if (Arrays.stream(args).anyMatch(arg -> arg.contains(LOST))) {
            err.println("sharh: " + user.messages().get("main.ascii"));
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine(user, args)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new ExceptionHandler())
                .execute(args);
    }

    /** To know all commands takes longer than to build a small site: where one is named, the others stay away. */
    private static CommandLine commandLine(CliContext user, String... args) {
        CommandLine main = new CommandLine(new Main(user));
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(main::addSubcommand);
        if (Messages.speaks(user.language())) {
            HelpTexts.translate(main, user.messages());
        }
        return main;
    }

    /** All commands, for what is made of all of them. */
    public static CommandLine allCommands() {
        return commandLine(CliContext.PROGRAM);
    }

    /** Who runs a command, and what they understand. */
    static CliContext contextOf(CommandSpec spec) {
        return spec.root().userObject() instanceof Main main ? main.user : CliContext.PROGRAM;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
