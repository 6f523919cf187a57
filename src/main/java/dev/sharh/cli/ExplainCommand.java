package dev.sharh.cli;

import dev.sharh.cli.terminal.Program;
import dev.sharh.cli.terminal.TerminalText;
import dev.sharh.content.DiagnosticReference;
import dev.sharh.language.Message;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code sharh explain CODE}: explains a diagnostic. */
@Command(
        name = "explain",
        description = "Explains the code of a diagnostic; without a code, lists all codes.",
        footer = {"", "Example: sharh explain citation/sentence-uncited"})
final class ExplainCommand extends CliCommand {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, such as citation/sentence-uncited.")
    private @Nullable String code;

    @Override
    public Integer call() {
        DiagnosticReference reference = DiagnosticReference.read();
        DiagnosticReference.Translation translation = context().diagnostics();
        if (code == null) {
            list(reference, translation);
        } else {
            String chosen = code;
            DiagnosticReference.Entry entry =
                    reference.of(chosen).orElseThrow(() -> unknown(chosen, reference.codes()));
            print(chosen, entry, translation.of(chosen));
        }
        out().flush();
        return Main.DONE;
    }

    private void list(DiagnosticReference reference, DiagnosticReference.Translation translation) {
        for (String each : reference.codes()) {
            String what = translation
                    .of(each)
                    .map(entry -> TerminalText.isolateRightToLeft(entry.what()))
                    .or(() -> reference.of(each).map(DiagnosticReference.Entry::what))
                    .orElse("");
            out().println(each + ": " + what.strip());
        }
    }

    private void print(
            String chosen,
            DiagnosticReference.Entry entry,
            Optional<DiagnosticReference.Translation.Texts> translation) {
        String what =
                translation.map(text -> TerminalText.isolateCode(text.what())).orElseGet(entry::what);
        String hint =
                translation.map(text -> TerminalText.isolateCode(text.hint())).orElseGet(entry::hint);
        String why =
                translation.map(text -> TerminalText.isolateCode(text.why())).orElseGet(entry::why);
        out().println(chosen + " (" + text(severity(entry.severity())) + ")");
        out().println();
        out().println(Program.asStarted(what.strip()));
        out().println();
        out().println(text(Message.of("Why it matters:")) + " " + why.strip());
        out().println();
        out().println(text(Message.of("For example:")));
        out().println();
        entry.example().strip().lines().forEach(line -> out().println("    " + TerminalText.escape(line)));
        out().println();
        out().println(text(Message.of("What to do:")) + " " + Program.asStarted(hint.strip()));
    }

    private static Message severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Message.of("error");
            case WARNING -> Message.of("warning");
            case NOTE -> Message.of("note");
        };
    }

    /** Suggests a code also by the part after the slash, which people remember. */
    private ParameterException unknown(String chosen, List<String> codes) {
        Optional<String> byName =
                codes.stream().filter(each -> each.endsWith("/" + chosen)).findFirst();
        return unknownName(
                Message.of("there is no diagnostic “{0}”", chosen),
                byName.orElse(chosen),
                codes,
                Message.of("“{0} explain” lists all", Program.name()));
    }
}
