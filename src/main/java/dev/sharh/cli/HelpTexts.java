package dev.sharh.cli;

import dev.sharh.cli.terminal.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Translates the output of {@code --help}. English texts are in the annotations of the commands. The keys of
 * translations begin with {@code help.}; the rest of a key is the name that picocli gives to the text.
 */
final class HelpTexts extends ResourceBundle {
    private final Map<String, String> texts;

    private HelpTexts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Translates the help of a command and of its subcommands; commands in examples stay as they are. */
    static void translate(CommandLine main, Messages messages) {
        main.setResourceBundle(new HelpTexts(messages.below("help.")));
        translateFooter(main, messages.get("help.example"));
        main.getSubcommands().values().forEach(command -> translateFooter(command, messages.get("help.example")));
    }

    private static void translateFooter(CommandLine command, String example) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.footer(Arrays.stream(usage.footer())
                .map(line -> line.replaceFirst("^Examples?:", example + ":"))
                .toArray(String[]::new));
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
