package dev.sharh.cli;

import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Program;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code sharh}: parses the command line, runs a command, and exits with its code. */
@Command(
        name = "sharh",
        description = "Static site generator for bilingual explainers.",
        mixinStandardHelpOptions = true,
        versionProvider = Program.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:success",
            "1:errors in the content or the theme",
            "2:wrong command line",
            "3:system error (disk, permission, port, network)"
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int SYSTEM_ERROR = 3;

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            InitCommand.class,
            NewCommand.class,
            ServeCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            AcceptCommand.class,
            PublishCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            PicturesCommand.class,
            FontsCommand.class,
            ThemeCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

    /** What Java puts in the place of a letter that the encoding of the system can't represent. */
    private static final String REPLACEMENT_CHARACTER = "\uFFFD";

    private final CliContext context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main(CliContext context) {
        this.context = context;
    }

    /** Runs if no command is given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), context.text(Message.of("name a command")));
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
    static int run(CliContext context, PrintWriter out, PrintWriter err, String... args) {
        if (Arrays.stream(args).anyMatch(arg -> arg.contains(REPLACEMENT_CHARACTER))) {
            err.println("sharh: "
                    + context.text(Message.of(
                            "the command line lost letters, because this machine is set to ASCII: set LC_ALL to C.UTF-8"
                                    + " and try again")));
            return USAGE;
        }
        return commandLine(context, args)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, ignored) -> reportUsageError(e, context))
                .setExecutionExceptionHandler((e, command, ignored) -> reportSystemError(e, command, context))
                .execute(args);
    }

    /**
     * Returns the command line with one command, or with all if none is named: to load all of them takes longer than to
     * build a small site.
     */
    private static CommandLine commandLine(CliContext context, String... args) {
        CommandLine main = new CommandLine(new Main(context));
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(main::addSubcommand);
        context.helpTexts().ifPresent(texts -> translateHelp(main, texts));
        return main;
    }

    /** Picocli translates all texts but the commands of examples. */
    private static void translateHelp(CommandLine main, ResourceBundle texts) {
        main.setResourceBundle(texts);
        for (CommandLine command : main.getSubcommands().values()) {
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            usage.footer(Arrays.stream(usage.footer())
                    .map(line -> line.replaceFirst("^Examples?", texts.getString("help.example")))
                    .toArray(String[]::new));
        }
    }

    /** Returns the command line with all commands, for programs that describe them. */
    public static CommandLine allCommands() {
        return allCommands(CliContext.PROGRAM);
    }

    static CommandLine allCommands(CliContext context) {
        return commandLine(context);
    }

    /** Returns the context that a command runs in. */
    static CliContext context(CommandSpec spec) {
        return spec.root().userObject() instanceof Main main ? main.context : CliContext.PROGRAM;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Picocli has English messages only, so the frequent ones are replaced. */
    private static int reportUsageError(ParameterException e, CliContext context) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme()
                .errorText(message(e).map(context::text).orElseGet(() -> String.valueOf(e.getMessage()))));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            String prefix = unmatched.isUnknownOption()
                    ? ""
                    : asStarted(command.getCommandSpec().qualifiedName()) + " ";
            err.println(context.text(Message.of(
                    "Did you mean: {0}?",
                    unmatched.getSuggestions().stream().map(prefix::concat).collect(Collectors.joining(", ")))));
        } else if (command.getParent() == null && e.getArgSpec() == null) {
            command.usage(err); // no command: the list of commands is the answer
        } else {
            err.println(context.text(Message.of(
                    "Usage: {0} (more: {1} --help)",
                    asStarted(command.getHelp().abbreviatedSynopsis().strip()),
                    asStarted(command.getCommandSpec().qualifiedName()))));
        }
        return USAGE;
    }

    /** Returns a command line of picocli, which begins with the name {@code sharh}, as the user started the program. */
    private static String asStarted(String commandLine) {
        return Program.asStarted("./" + commandLine + " ").stripTrailing();
    }

    private static Optional<Message> message(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return Optional.of(Message.of(
                    "missing: {0}",
                    missing.getMissing().stream().map(Main::name).collect(Collectors.joining(", "))));
        } else if (e instanceof UnmatchedArgumentException unmatched) {
            return Optional.of(Message.of("unknown: {0}", String.join(" ", unmatched.getUnmatched())));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            return Optional.of(Message.of("“{1}” is not a value of {0}", name(e.getArgSpec()), e.getValue()));
        }
        return Optional.empty(); // it is in the language of the user
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Prints a system error in one line; other exceptions are faults of the program. */
    private static int reportSystemError(Exception e, CommandLine command, CliContext context) throws Exception {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (e instanceof InvalidPathException path) {
            cause = MessageException.undecodable(path.getInput());
        }
        if (cause instanceof IOException reason) {
            command.getErr().println("sharh: " + context.text(MessageException.message(reason)));
            return SYSTEM_ERROR;
        }
        throw e;
    }
}
