package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often figures and dates that agree are called different, and how often altered ones are found: on sentences and their
 * translations, in both directions, through the checks as an editor runs them.
 *
 * <pre>./mvnw -q test -Dtest=ParityBenchmark -Dpairs=FILE -Dlanguages=ar,fr,de -Dpart=held -Dlist=false,missed</pre>
 *
 * FILE has columns with tabs between them; its header line names them: {@code doc}, {@code en} and other languages. Each
 * language is measured against English; without {@code -Dlanguages}, all of them are. {@code -Dpart=held} takes every third
 * document, by the hash of its name; {@code dev} the others. {@code -Dlist} prints the false findings, and the alterations
 * that no finding reports. With {@code -Dblock=3}, a sentence cites a block of three sentences: that of its own line and
 * those around it.
 */
class ParityBenchmark {
    private static final String ENGLISH = "en";
    private static final List<String> KINDS =
            List.of(Alterations.DIGIT, Alterations.MONTH, Alterations.WORD, Alterations.SCALE, Alterations.DROPPED);

    /** Not names and quotations, which a translation may write in its own way. */
    private static final Pattern FIGURES = Pattern.compile("parity/(?!name|quot|language).*|citation/figure-uncited");

    /** A translation may have more sentences; each cites the block. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?؟۔।…][\"”»’)“]?)\\s+");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> listed = List.of(System.getProperty("list", "").split(",", -1));

    @TempDir
    private Path folder;

    /** A sentence that cites another one, in an explainer of their own. */
    private record Case(String slug, String kind, String sentence, String source) {}

    @Test
    void measure() throws IOException {
        String file = System.getProperty("pairs", "");
        assertThat(file).describedAs("-Dpairs=FILE names the sentences").isNotEmpty();
        List<String[]> lines = Files.readAllLines(Path.of(file)).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> columns = Arrays.asList(lines.get(0));
        String wanted = System.getProperty("languages", "");
        List<String> languages = wanted.isEmpty()
                ? columns.stream()
                        .filter(c -> !c.equals("doc") && !c.equals(ENGLISH))
                        .toList()
                : List.of(wanted.split(",", -1));
        int english = columns.contains(ENGLISH) ? columns.indexOf(ENGLISH) : 1;
        print(
                "%-24s %7s %7s %9s%s%n",
                "sentence cites",
                "pairs",
                "digits",
                "false",
                KINDS.stream().map(kind -> "%16s".formatted(kind)).collect(Collectors.joining()));
        for (String language : languages) {
            List<String[]> pairs = lines.stream()
                    .skip(1)
                    .filter(line -> isOfPart(line[0]))
                    .map(line -> new String[] {line[english], line[columns.indexOf(language)], line[0]})
                    .toList();
            measure(pairs, ENGLISH, language, 0);
            measure(pairs, language, ENGLISH, 1);
        }
    }

    static boolean isOfPart(String document) {
        boolean held = Math.floorMod(document.hashCode(), 3) == 0;
        return switch (System.getProperty("part", "all")) {
            case "held" -> held;
            case "dev" -> !held;
            default -> true;
        };
    }

    private void measure(List<String[]> pairs, String language, String other, int sentence) throws IOException {
        List<Case> cases = cases(pairs, sentence, language);
        Path project = folder.resolve(language + "-" + other);
        write(project, cases, language, other);
        Map<String, List<Diagnostic>> found = findings(project);
        List<Case> truths = cases.stream().filter(c -> c.kind().isEmpty()).toList();
        long withDigits = truths.stream().filter(c -> hasDigits(c.sentence())).count();
        List<Case> reported =
                truths.stream().filter(c -> found.containsKey(c.slug())).toList();
        long falseWithDigits =
                reported.stream().filter(c -> hasDigits(c.sentence())).count();
        Set<String> silent = truths.stream()
                .map(Case::slug)
                .filter(slug -> !found.containsKey(slug))
                .collect(Collectors.toSet());
        Map<String, int[]> caught = new TreeMap<>();
        List<Case> missed = new ArrayList<>();
        for (Case altered : cases) {
            if (!altered.kind().isEmpty() && silent.contains(altered.slug().split("-", 2)[0])) {
                int[] count = caught.computeIfAbsent(altered.kind(), kind -> new int[2]);
                boolean hit = found.containsKey(altered.slug());
                count[0] += hit ? 1 : 0;
                count[1]++;
                if (!hit) {
                    missed.add(altered);
                }
            }
        }
        print(
                "%-24s %7d %7d %7.1f %%%s%n",
                language + " → " + other,
                truths.size(),
                withDigits,
                100.0 * falseWithDigits / Math.max(1, withDigits),
                KINDS.stream()
                        .map(kind -> rate(caught.getOrDefault(kind, new int[2])))
                        .collect(Collectors.joining()));
        if (listed.contains("false")) {
            reported.forEach(c -> print(
                    "    false: %s%n           %s%n             %s%n",
                    c.sentence(),
                    c.source(),
                    found.getOrDefault(c.slug(), List.of()).stream()
                            .map(Diagnostic::message)
                            .collect(Collectors.joining("; "))));
        }
        if (listed.contains("missed")) {
            missed.forEach(c -> print("    missed (%s): %s%n           %s%n", c.kind(), c.sentence(), c.source()));
        }
    }

    private static String rate(int[] count) {
        return count[1] == 0
                ? "%16s".formatted("–")
                : "%7.1f %% of %4d".formatted(100.0 * count[0] / count[1], count[1]);
    }

    private static boolean hasDigits(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static List<Case> cases(List<String[]> pairs, int sentence, String language) {
        Alterations alterations = Alterations.in(language);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String said = pairs.get(i)[sentence];
            String rests = block(pairs, i, 1 - sentence);
            String slug = "p" + i;
            cases.add(new Case(slug, "", said, rests));
            int number = 0;
            for (Map.Entry<String, List<String>> kind : alterations.of(said).entrySet()) {
                for (String altered : kind.getValue()) {
                    cases.add(new Case(slug + "-" + number++, kind.getKey(), altered, rests));
                }
            }
        }
        return cases;
    }

    /** The sentence of a line, with those of the lines around it in the same document if {@code -Dblock} is set. */
    private static String block(List<String[]> pairs, int line, int column) {
        int size = Integer.getInteger("block", 1);
        int first = Math.max(0, Math.min(line - size / 2, pairs.size() - size));
        return pairs.subList(first, first + size).stream()
                .filter(pair -> pair[2].equals(pairs.get(line)[2]))
                .map(pair -> pair[column])
                .collect(Collectors.joining(" "));
    }

    private static void write(Path root, List<Case> cases, String language, String other) throws IOException {
        ProjectFolder project = ProjectFolder.in(root);
        try (var files = Files.walk(root.resolve("content/dam"))) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        project.with(
                "content/site.yaml",
                "title: {%1$s: Site, %2$s: Site}\nlanguages: [%1$s, %2$s]\n".formatted(language, other));
        for (Case each : cases) {
            String name = "content/" + each.slug() + "/";
            project.with(name + "article." + other + ".md", markdown(each.source(), ""))
                    .with(name + "summary." + language + ".md", markdown(each.sentence(), " [@p1]"));
        }
    }

    private static String markdown(String text, String citation) {
        String cited = SENTENCE_END
                .matcher(text.replaceAll("([\\p{Punct}])", "\\\\$1"))
                .replaceAll(citation + " ");
        return "---\ntitle: x\n---\n\n" + cited + citation + "\n";
    }

    /** What is said of the explainers in which a sentence is said not to agree with what it cites. */
    private static Map<String, List<Diagnostic>> findings(Path project) {
        return TestBuild.content(project).diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .filter(d -> FIGURES.matcher(d.code()).matches())
                .collect(Collectors.groupingBy(d -> d.place().file().split("/", -1)[1]));
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
