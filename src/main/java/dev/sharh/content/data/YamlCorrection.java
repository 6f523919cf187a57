package dev.sharh.content.data;

import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Finds the mistake because of which a text is not well-formed YAML. It tries the usual corrections, line by line, until the
 * parser gets further: {@code title: The dam: a story} becomes {@code title: "The dam: a story"}. So a correction is known to
 * work.
 *
 * @param problem the mistake
 * @param lines the corrected lines by their numbers from 0
 * @param safe whether no other correction is as likely
 */
record YamlCorrection(Message problem, SortedMap<Integer, String> lines, boolean safe) {
    /** Longer texts take too long to try. */
    private static final int MAX_LENGTH = 100_000;

    /** How many lines above the parser's place are tried: a quotation mark without an end can swallow some. */
    private static final int MAX_LINES = 40;

    private static final Pattern INDENTATION = Pattern.compile("[\\h\\uFEFF\\u200B]*");
    private static final Pattern ENTRY = Pattern.compile("\\s*(?:- +)*");
    private static final Pattern NO_SPACE =
            Pattern.compile("(\\s*(?:- +)*[A-Za-z][\\w-]*)(?:[:\\uFF1A](?=[^\\s:/])|\\uFF1A\\s+)(.*)");

    private static final Pattern WRONG_ENTRY = Pattern.compile("(\\s*)(-(?![\\s-])|[–—−•*] ?)(\\S.*)");

    /** Where the parser stops: the line of what it was reading, and the line of what it did not expect. */
    private record Failure(int contextLine, int line, boolean inQuotation) {
        static Failure of(MarkedYAMLException e) {
            int line =
                    Optional.ofNullable(e.getProblemMark()).map(Mark::getLine).orElse(0);
            return new Failure(
                    Optional.ofNullable(e.getContextMark()).map(Mark::getLine).orElse(line),
                    line,
                    "while scanning a quoted scalar".equals(e.getContext()));
        }

        boolean isRemovedBy(YamlCorrection correction, Optional<Failure> then) {
            int last = correction.lines.lastKey();
            return then.isEmpty() || then.get().line > Math.max(last, inQuotation && contextLine == last ? last : line);
        }
    }

    /** Returns the diagnostic of a text; empty if no usual correction helps. */
    static Optional<Diagnostic> find(SourceFile file, String code) {
        if (file.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        List<String> lines = List.of(file.text().split("\n", -1));
        return failure(lines)
                .flatMap(failure -> Stream.concat(
                                tried(failure, lines.size()).flatMap(at -> candidates(lines, at)),
                                tried(failure, lines.size()).flatMap(at -> indented(lines, at)))
                        .filter(candidate -> failure.isRemovedBy(candidate, failure(candidate.in(lines))))
                        .findFirst()
                        .map(correction -> correction.diagnostic(file, lines, code)));
    }

    private static Stream<Integer> tried(Failure failure, int lines) {
        Set<Integer> order = new LinkedHashSet<>(List.of(failure.contextLine, failure.line));
        IntStream.rangeClosed(1, MAX_LINES).forEach(above -> order.add(failure.line - above));
        return order.stream().filter(at -> at >= 0 && at < lines);
    }

    private static Optional<Failure> failure(List<String> lines) {
        String text = LineBreaks.of(String.join("\n", lines)).hidden();
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
            boolean more = true;
            while (more) {
                more = !parser.getEvent().is(Event.ID.StreamEnd);
            }
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            return Optional.of(Failure.of(e));
        } catch (YAMLException e) {
            return Optional.of(new Failure(0, 0, false));
        }
    }

    private static Stream<YamlCorrection> candidates(List<String> lines, int at) {
        return Stream.<Function<Integer, Stream<YamlCorrection>>>of(
                        line -> blanks(lines, line).stream(),
                        line -> YamlValue.of(lines, line).flatMap(YamlValue::corrected).stream(),
                        line -> noSpace(lines, line).stream(),
                        line -> entry(lines, line).stream())
                .flatMap(rule -> rule.apply(at));
    }

    private static Optional<YamlCorrection> noSpace(List<String> lines, int at) {
        Matcher found = NO_SPACE.matcher(lines.get(at));
        return found.matches()
                ? Optional.of(new YamlCorrection(
                        Message.of("a space is missing after the colon"),
                        new TreeMap<>(Map.of(at, found.group(1) + ": " + found.group(2))),
                        true))
                : Optional.empty();
    }

    /** An entry of a list begins with a hyphen and a space. */
    private static Optional<YamlCorrection> entry(List<String> lines, int at) {
        Matcher found = WRONG_ENTRY.matcher(lines.get(at));
        return found.matches()
                ? Optional.of(new YamlCorrection(
                        found.group(2).equals("-")
                                ? Message.of("a space is missing after the hyphen")
                                : Message.of(
                                        "an entry of a list begins with a hyphen (-), not with “{0}”",
                                        found.group(2).strip()),
                        new TreeMap<>(Map.of(at, found.group(1) + "- " + found.group(3))),
                        true))
                : Optional.empty();
    }

    /** Replaces tabs and other blanks in all indentations by spaces, two for each if that works. */
    private static List<YamlCorrection> blanks(List<String> lines, int at) {
        if (!hasOtherBlanks(lines.get(at))) {
            return List.of();
        }
        Message problem = lines.get(at).substring(0, indentation(lines.get(at))).indexOf('\t') >= 0
                ? Message.of("this line is indented with a tab, which YAML doesn't allow")
                : Message.of("this line is indented with a special space, which YAML doesn't allow");
        List<YamlCorrection> corrections = new ArrayList<>();
        for (int width : List.of(2, 4, 8, 1)) {
            SortedMap<Integer, String> changed = new TreeMap<>();
            for (int i = 0; i < lines.size(); i++) {
                if (hasOtherBlanks(lines.get(i))) {
                    int end = indentation(lines.get(i));
                    String spaces = lines.get(i).substring(0, end).replaceAll("[^ ]", " ".repeat(width));
                    changed.put(i, spaces + lines.get(i).substring(end));
                }
            }
            corrections.add(new YamlCorrection(problem, changed, true));
        }
        return corrections;
    }

    private static boolean hasOtherBlanks(String line) {
        return line.chars().limit(indentation(line)).anyMatch(c -> c != ' ');
    }

    static int indentation(String line) {
        Matcher blanks = INDENTATION.matcher(line);
        return blanks.lookingAt() ? blanks.end() : 0;
    }

    /** Indents a line, or all lines that follow in the same way, like one of the lines above it: the most similar first. */
    private static Stream<YamlCorrection> indented(List<String> lines, int at) {
        int old = indentation(lines.get(at));
        if (lines.get(at).isBlank()) {
            return Stream.empty();
        }
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && indentation(lines.get(end)) == old) {
            end++;
        }
        int last = end;
        boolean entry = lines.get(at).startsWith("-", old);
        List<Integer> possible = IntStream.rangeClosed(1, Math.min(at, MAX_LINES))
                .mapToObj(above -> lines.get(at - above))
                .filter(line -> !line.isBlank())
                .filter(line -> !entry || line.stripLeading().startsWith("-"))
                .map(line -> entry ? indentation(line) : textStart(line))
                .distinct()
                .filter(indentation -> indentation != old)
                .sorted(Comparator.comparingInt(indentation -> Math.abs(indentation - old)))
                .toList();
        boolean safe = possible.size() == 1
                || (possible.size() > 1 && Math.abs(possible.get(0) - old) < Math.abs(possible.get(1) - old));
        return possible.stream()
                .flatMap(indentation -> Stream.of(at + 1, last)
                        .distinct()
                        .map(to -> indented(lines, at, to, indentation, safe && indentation.equals(possible.get(0)))));
    }

    private static YamlCorrection indented(List<String> lines, int from, int to, int indentation, boolean safe) {
        SortedMap<Integer, String> changed = new TreeMap<>();
        for (int i = from; i < to; i++) {
            changed.put(i, " ".repeat(indentation) + lines.get(i).stripLeading());
        }
        return new YamlCorrection(Message.of("this line is not indented like its neighbours"), changed, safe);
    }

    /** Returns where the text of a list's entry begins. */
    private static int textStart(String line) {
        Matcher dash = ENTRY.matcher(line);
        return dash.lookingAt() ? dash.end() : 0;
    }

    private List<String> in(List<String> old) {
        List<String> corrected = new ArrayList<>(old);
        lines.forEach(corrected::set);
        return corrected;
    }

    private Diagnostic diagnostic(SourceFile file, List<String> old, String code) {
        SourceFile.Index index = file.index();
        List<TextEdit> edits = new ArrayList<>();
        lines.forEach((at, line) -> {
            int start = old.subList(0, at).stream()
                    .mapToInt(each -> each.length() + 1)
                    .sum();
            edits.add(edit(index, start, old.get(at), line));
        });
        Diagnostic diagnostic = Diagnostic.error(
                code,
                edits.get(0).place(),
                problem,
                Message.of("write “{0}”", lines.values().iterator().next().stripTrailing()));
        return safe ? diagnostic.fixedBy(edits) : diagnostic;
    }

    private static TextEdit edit(SourceFile.Index index, int start, String old, String corrected) {
        int most = Math.min(old.length(), corrected.length());
        int prefix = 0;
        while (prefix < most && old.charAt(prefix) == corrected.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix
                && old.charAt(old.length() - 1 - suffix) == corrected.charAt(corrected.length() - 1 - suffix)) {
            suffix++;
        }
        return new TextEdit(
                index.place(start + prefix),
                old.substring(prefix, old.length() - suffix),
                corrected.substring(prefix, corrected.length() - suffix));
    }
}
