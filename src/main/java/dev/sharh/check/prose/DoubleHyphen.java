package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Message;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typewriter's dash is two hyphens. Option names of programs, such as --help, are not meant. */
final class DoubleHyphen implements ProseRule {
    private static final Pattern SPACED = Pattern.compile("(?<=\\h)--{1,2}(?=\\h)");
    private static final Pattern CLOSED = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{Nd}”»’])--{1,2}(?=[\\p{L}\\p{Nd}“«‘])");

    @Override
    public void check(ProseText prose, Consumer<Finding> findings) {
        if (!prose.text().contains("--")) {
            return;
        }
        check(SPACED, prose, findings);
        check(CLOSED, prose, findings);
    }

    private static void check(Pattern hyphens, ProseText prose, Consumer<Finding> findings) {
        Matcher found = hyphens.matcher(prose.text());
        while (found.find()) {
            boolean range = Character.isDigit(prose.before(found.start())) && Character.isDigit(prose.at(found.end()));
            String dash = hyphens.equals(SPACED) || range ? "–" : prose.isIn("en") ? "—" : " – ";
            findings.accept(Finding.warning(
                            "text/double-hyphen",
                            found.start(),
                            Message.of("hyphens instead of a dash, {0}", found.group()),
                            Message.of("write {0}", dash.strip()))
                    .replacing(found.group(), dash));
        }
    }
}
