package dev.sharh.cli;

import java.util.Map;
import java.util.StringJoiner;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes completions for the fish shell, which picocli has none for: a line for each command and each option, in the form
 * of <a href="https://fishshell.com/docs/current/cmds/complete.html">complete</a>.
 */
final class FishCompletion {
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String script(String program, CommandLine main) {
        FishCompletion completion = new FishCompletion(program);
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("# Completions of " + program + " for fish.");
        lines.add("complete -c " + program + " -f");
        completion.options(main.getCommandSpec(), "__fish_use_subcommand", lines);
        for (Map.Entry<String, CommandLine> command : main.getSubcommands().entrySet()) {
            CommandSpec spec = command.getValue().getCommandSpec();
            lines.add("complete -c " + program + " -n __fish_use_subcommand -a " + command.getKey()
                    + description(spec.usageMessage().description()));
            String within = "'__fish_seen_subcommand_from " + command.getKey() + "'";
            completion.options(spec, within, lines);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                completion.candidates(parameter, within, lines);
            }
        }
        return lines.toString();
    }

    private void options(CommandSpec spec, String condition, StringJoiner lines) {
        for (OptionSpec option : spec.options()) {
            StringBuilder line = new StringBuilder("complete -c " + program + " -n " + condition);
            for (String name : option.names()) {
                line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            }
            if (option.arity().max() > 0) {
                line.append(isFile(option.type()) ? " -r -F" : " -x");
                line.append(values(option.completionCandidates()));
            }
            lines.add(line + description(option.description()));
        }
    }

    private void candidates(PositionalParamSpec parameter, String condition, StringJoiner lines) {
        String values = values(parameter.completionCandidates());
        if (!values.isEmpty() || isFile(parameter.type())) {
            lines.add("complete -c " + program + " -n " + condition + (values.isEmpty() ? " -F" : values));
        }
    }

    private static boolean isFile(Class<?> type) {
        return type.equals(java.nio.file.Path.class);
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
