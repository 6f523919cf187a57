package dev.sharh.cli;

import dev.sharh.cli.terminal.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Puts the headings of help, and what each command is for, into the user's language. In English they stand beside the code,
 * as do the descriptions of options.
 */
final class HelpTexts {
    private final Messages messages;

    HelpTexts(Messages messages) {
        this.messages = messages;
    }

    void translate(CommandLine main) {
        translate(main, "help.sharh");
        main.getSubcommands().forEach((name, command) -> translate(command, "help." + name));
    }

    private void translate(CommandLine command, String key) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading(messages.get("help.usage") + " ");
        usage.commandListHeading(messages.get("help.commands") + "%n");
        if (!usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading("%n" + messages.get("help.exit-codes") + "%n");
        }
        if (messages.has(key)) {
            usage.description(messages.get(key));
        }
    }
}
