package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.content.CldrTables;
import dev.sharh.content.Lexicons;
import dev.sharh.fidelity.mention.Mention;
import dev.sharh.fidelity.mention.MentionFinder;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often figures and dates that agree are called different, and how often ones that differ are found: on sentences and
 * their translations, in both directions, through the checks as an editor runs them.
 *
 * <pre>./mvnw -q test -Dtest=ParityBenchmark -Dpairs=FILE</pre>
 *
 * FILE has a header line and then lines of three columns with tabs between them: document, English, Arabic.
 */
class ParityBenchmark {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** A sentence that cites another one, in an explainer of their own. */
    private record Case(String slug, String kind, String sentence, String source) {}

    @Test
    void measure() throws IOException {
        String file = System.getProperty("pairs", "");
        assertThat(file).describedAs("-Dpairs=FILE names the sentences").isNotEmpty();
        List<String[]> pairs = Files.readAllLines(Path.of(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        measure("English cites Arabic", pairs, 1, 2, "en", "ar");
        measure("Arabic cites English", pairs, 2, 1, "ar", "en");
    }

    private void measure(String title, List<String[]> pairs, int sentence, int source, String language, String other)
            throws IOException {
        List<Case> cases = cases(pairs, sentence, source, language);
        Path project = folder.resolve(language);
        write(project, cases, language, other);
        Map<String, List<Diagnostic>> found = alarmed(project);
        List<Case> truths = cases.stream().filter(c -> c.kind().isEmpty()).toList();
        long stating =
                truths.stream().filter(c -> states(c.sentence(), language)).count();
        List<Case> alarms =
                truths.stream().filter(c -> found.containsKey(c.slug())).toList();
        print("%n%s: %d pairs, %d state a figure or a date%n", title, truths.size(), stating);
        print("  false alarms: %d = %.1f %%%n", alarms.size(), 100.0 * alarms.size() / stating);
        alarms.forEach(c -> print(
                "    %s%n    %s%n      %s%n",
                c.sentence(),
                c.source(),
                found.getOrDefault(c.slug(), List.of()).stream()
                        .map(Diagnostic::message)
                        .collect(Collectors.joining("; "))));
        Map<String, int[]> hits = new TreeMap<>();
        Set<String> silent = truths.stream()
                .filter(c -> !found.containsKey(c.slug()))
                .map(Case::slug)
                .collect(Collectors.toSet());
        for (Case altered : cases) {
            String original = altered.slug().split("-", 2)[0];
            if (!altered.kind().isEmpty() && silent.contains(original)) {
                int[] count = hits.computeIfAbsent(altered.kind(), kind -> new int[2]);
                boolean hit = found.containsKey(altered.slug());
                count[0] += hit ? 1 : 0;
                count[1]++;
                if (!hit) {
                    print("    missed (%s): %s%n    %s%n", altered.kind(), altered.sentence(), altered.source());
                }
            }
        }
        hits.forEach((kind, n) -> print("  %s: %d of %d found = %.1f %%%n", kind, n[0], n[1], 100.0 * n[0] / n[1]));
    }

    private static List<Case> cases(List<String[]> pairs, int sentence, int source, String language) {
        Alterations alterations = new Alterations(language.equals("ar"));
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String said = pairs.get(i)[sentence];
            String rests = pairs.get(i)[source];
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

    private static void write(Path root, List<Case> cases, String language, String other) throws IOException {
        ProjectFolder project = ProjectFolder.in(root);
        try (var files = Files.walk(root.resolve("content/dam"))) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        for (Case each : cases) {
            String name = "content/" + each.slug() + "/";
            project.with(name + "article." + other + ".md", markdown(each.source(), ""))
                    .with(name + "summary." + language + ".md", markdown(each.sentence(), " [@p1]"));
        }
    }

    private static String markdown(String text, String citation) {
        return "---\ntitle: x\n---\n\n" + text.replaceAll("([\\p{Punct}])", "\\\\$1") + citation + "\n";
    }

    /** What is said of the explainers in which a sentence is said not to agree with what it cites. */
    private static Map<String, List<Diagnostic>> alarmed(Path project) {
        return TestBuild.published(project).diagnostics().stream()
                .filter(d -> d.severity() != Severity.NOTE)
                .filter(d -> d.code().startsWith("parity/") || d.code().startsWith("citation/"))
                .collect(Collectors.groupingBy(d -> d.place().file().split("/", -1)[1]));
    }

    private static boolean states(String sentence, String language) {
        return new MentionFinder(new Lexicons(new CldrTables()).of(Language.of(language)))
                .find(sentence).stream().anyMatch(Mention::states);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
