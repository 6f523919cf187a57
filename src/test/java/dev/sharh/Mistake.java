package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an editor can get wrong in {@linkplain ProjectFolder a small project}, and what must be found of it.
 *
 * @param finding the one finding that it must lead to, as {@code file:line:column code}
 * @param words what the finding says, in its message or its hint
 */
public record Mistake(String name, UnaryOperator<ProjectFolder> made, String finding, String words) {
    @Override
    public String toString() {
        return name;
    }

    public String code() {
        return finding.substring(finding.lastIndexOf(' ') + 1);
    }

    /** Makes it in a project of its own, which is read and checked; pages aren't made. */
    public void isFoundIn(Path folder) {
        isTheOnlyOneIn(madeIn(folder).findings());
    }

    ProjectFolder madeIn(Path folder) {
        return made.apply(ProjectFolder.in(folder));
    }

    /** Holds findings to it; notes of something else are none. */
    void isTheOnlyOneIn(List<Diagnostic> diagnostics) {
        List<Diagnostic> found = diagnostics.stream()
                .filter(d -> d.severity() != Severity.NOTE || d.code().equals(code()))
                .toList();
        assertThat(found)
                .extracting(d -> d.place().file() + ":" + d.place().line() + ":"
                        + d.place().column() + " " + d.code())
                .containsExactly(finding);
        Diagnostic only = found.get(0);
        assertThat(only.message() + " / " + only.hint().orElse("")).contains(words);
    }
}
