package dev.sharh.cli;

import dev.sharh.cli.report.BidiIsolation;
import dev.sharh.cli.report.ControlCharacterEscaper;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.content.DiagnosticTranslation;
import dev.sharh.language.Spelling;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh explain CODE}: what a finding means, and what to do about it. */
@Command(
        name = "explain",
        description = "Explains the code of a diagnostic; without a code, lists all codes.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh explain citation/sentence-uncited"})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, such as citation/sentence-uncited.")
    private @Nullable String code;

    @Override
    public Integer call() {
        DiagnosticReference reference = DiagnosticReference.read();
        PrintWriter out = spec.commandLine().getOut();
        if (code == null) {
            list(reference, Main.contextOf(spec).diagnostics(), out);
        } else {
            CliContext user = Main.contextOf(spec);
            Messages messages = user.messages();
            String asked = code;
            DiagnosticReference.Entry entry =
                    reference.of(asked).orElseThrow(() -> unknown(asked, reference.codes(), messages));
            print(asked, entry, user.diagnostics().of(asked), messages, out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static void list(DiagnosticReference reference, DiagnosticTranslation translation, PrintWriter out) {
        for (String code : reference.codes()) {
            String what = translation
                    .of(code)
                    .map(entry -> BidiIsolation.behind(entry.what()))
                    .or(() -> reference.of(code).map(DiagnosticReference.Entry::what))
                    .orElse("");
            out.println(code + ": " + what.strip());
        }
    }

    private static void print(
            String code,
            DiagnosticReference.Entry entry,
            Optional<DiagnosticTranslation.Entry> translated,
            Messages messages,
            PrintWriter out) {
        out.println(code + " (" + entry.severity().word() + ")");
        out.println();
        out.println(translated
                .map(words -> BidiIsolation.in(words.what()))
                .orElseGet(entry::what)
                .strip());
        out.println();
        String why = translated.map(words -> BidiIsolation.in(words.why())).orElseGet(entry::why);
        out.println(messages.get("explain.why") + " " + why.strip());
        out.println();
        out.println(messages.get("explain.example"));
        out.println();
        entry.example().strip().lines().forEach(line -> out.println("    " + ControlCharacterEscaper.of(line)));
        out.println();
        String hint = translated.map(words -> BidiIsolation.in(words.hint())).orElseGet(entry::hint);
        out.println(messages.get("explain.hint") + " " + hint.strip());
    }

    /** The part behind the slash is what people remember; a code by that part alone is found, too. */
    private ParameterException unknown(String asked, List<String> codes, Messages messages) {
        Optional<String> byName = codes.stream()
                .filter(each -> each.substring(each.indexOf('/') + 1).equals(asked))
                .findFirst();
        String hint = byName.or(() -> Spelling.nearest(asked, codes))
                .map(near -> messages.get("explain.did-you-mean", near))
                .orElseGet(() -> messages.get("explain.list", ProgramName.get()));
        return new ParameterException(spec.commandLine(), messages.get("explain.unknown", asked, hint));
    }
}
