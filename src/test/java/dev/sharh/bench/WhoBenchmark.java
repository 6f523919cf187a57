package dev.sharh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a wrong name in an English sentence is found, and how often a right one is called wrong. Each document is an
 * explainer: its sentences in another language are the blocks, and each English sentence cites its own.
 *
 * <pre>./mvnw -q test -Dtest=WhoBenchmark -Dpairs=FILE [-Dsummary=en] -Dlanguages=ar,fr -Dpart=held -Dlist=false,missed</pre>
 *
 * FILE, the languages and the parts are those of {@link ParityBenchmark}.
 */
class WhoBenchmark {
    private static final String SUMMARY = System.getProperty("summary", "en");
    private static final String RIGHT = "right";
    private static final String SPEAKER_OF_QUOTATION = "speaker";
    private static final Pattern QUOTATION = Pattern.compile("[\"“«„”].*[ ].*[\"”»“]");
    /** Two words or more with capitals inside a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+");

    private static final Pattern SPEAKER = Pattern.compile(
            "(?:(?<=said )|(?<=says )|(?<=told ))\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*|(?<!\\p{L})\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*(?= (?:said|says|told|added|tweeted|wrote))");

    private static final Pattern NO_NAME = Pattern.compile("He|She|It|They|We|You|I|The|Mr|Mrs|Ms|Police|One|But|Who");

    /** The kinds of wrong names, and what finds them. */
    private static final Map<String, String> CODES = new TreeMap<>(
            Map.of("name", "parity/name-in-another-block", SPEAKER_OF_QUOTATION, "parity/quotation-of-another"));

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Set<String> listed = Set.of(System.getProperty("list", "").split(",", -1));

    @TempDir
    private Path folder;

    /** A sentence that cites a block. */
    private record Sentence(String kind, String words, int block, String original) {}

    private record Document(List<String> english, List<String> original) {
        /** The sentences, then those with another name of the document in the place of one. */
        List<Sentence> sentences() {
            List<Sentence> all = new ArrayList<>();
            for (int i = 0; i < english.size(); i++) {
                all.add(new Sentence(RIGHT, english.get(i), i, original.get(i)));
            }
            add("name", NAME, all);
            add(SPEAKER_OF_QUOTATION, SPEAKER, all);
            return all;
        }

        private void add(String kind, Pattern pattern, List<Sentence> all) {
            Set<String> names = new LinkedHashSet<>();
            english.forEach(sentence -> pattern.matcher(sentence)
                    .results()
                    .filter(name -> !NO_NAME.matcher(name.group()).matches())
                    .forEach(name -> names.add(name.group())));
            for (int i = 0; i < english.size(); i++) {
                String sentence = english.get(i);
                Matcher name = pattern.matcher(sentence);
                boolean quotes = !kind.equals(SPEAKER_OF_QUOTATION)
                        || (QUOTATION.matcher(sentence).find()
                                && QUOTATION.matcher(original.get(i)).find());
                if (name.find() && quotes && !NO_NAME.matcher(name.group()).matches()) {
                    int block = i;
                    names.stream()
                            .filter(other -> !sentence.contains(other)
                                    && !other.contains(name.group())
                                    && !name.group().contains(other))
                            .findFirst()
                            .ifPresent(other -> all.add(new Sentence(
                                    kind,
                                    sentence.substring(0, name.start()) + other + sentence.substring(name.end()),
                                    block,
                                    original.get(block))));
                }
            }
        }
    }

    @Test
    void measure() throws IOException {
        String file = System.getProperty("pairs", "");
        assertThat(file).describedAs("-Dpairs=FILE names the sentences").isNotEmpty();
        for (String language : System.getProperty("languages", "ar").split(",", -1)) {
            measure(Path.of(file), language);
        }
    }

    private void measure(Path file, String language) throws IOException {
        List<String[]> lines = Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> columns = Arrays.asList(lines.get(0));
        Map<String, Document> documents = new LinkedHashMap<>();
        lines.stream().skip(1).filter(line -> ParityBenchmark.isOfPart(line[0])).forEach(line -> {
            Document document = documents.computeIfAbsent(
                    line[0].replaceAll("[^a-z0-9]", "-"), key -> new Document(new ArrayList<>(), new ArrayList<>()));
            document.english().add(line[columns.indexOf(SUMMARY)]);
            document.original().add(line[columns.indexOf(language)]);
        });
        Map<String, List<Sentence>> sentences = new TreeMap<>();
        Path root = folder.resolve(language);
        ProjectFolder project = ProjectFolder.in(root)
                .with(
                        "content/site.yaml",
                        "title: {%2$s: Site, %1$s: Site}\nlanguages: [%2$s, %1$s]\n".formatted(language, SUMMARY));
        for (String file2 : List.of("article.ar.md", "summary.en.md", "timeline.yaml")) {
            Files.delete(root.resolve("content/dam/" + file2));
        }
        Files.delete(root.resolve("content/dam"));
        documents.forEach((name, document) -> {
            List<Sentence> all = document.sentences();
            sentences.put(name, all);
            project.with(
                            "content/" + name + "/article." + language + ".md",
                            "---\ntitle: x\n---\n\n"
                                    + escaped(document.original().stream().collect(Collectors.joining("\n\n"))) + "\n")
                    .with(
                            "content/" + name + "/summary." + SUMMARY + ".md",
                            "---\ntitle: x\n---\n\n"
                                    + all.stream()
                                            .map(s -> escaped(s.words()) + " [@p" + (s.block() + 1) + "]")
                                            .collect(Collectors.joining("\n\n"))
                                    + "\n");
        });
        List<Diagnostic> diagnostics = TestBuild.content(root).diagnostics();
        CODES.forEach((kind, code) -> report(
                language,
                kind,
                sentences,
                diagnostics.stream()
                        .filter(d -> d.code().equals(code))
                        .collect(Collectors.groupingBy(d -> d.place().file().split("/", -1)[1] + ":"
                                + d.place().line()))));
    }

    /** Prints how many right sentences, and how many wrong ones of a kind have a finding. */
    private void report(
            String language, String kind, Map<String, List<Sentence>> sentences, Map<String, List<Diagnostic>> found) {
        int[] right = new int[2];
        int[] wrong = new int[2];
        sentences.forEach((name, all) -> {
            for (int i = 0; i < all.size(); i++) {
                Sentence sentence = all.get(i);
                boolean isRight = sentence.kind().equals(RIGHT);
                if (isRight || sentence.kind().equals(kind)) {
                    List<Diagnostic> findings = found.getOrDefault(name + ":" + (5 + 2 * i), List.of());
                    int[] count = isRight ? right : wrong;
                    count[0]++;
                    count[1] += findings.isEmpty() ? 0 : 1;
                    if (listed.contains(isRight ? "false" : "missed") && findings.isEmpty() != isRight) {
                        print(
                                "    %s: %s%n      %s%n        %s%n",
                                isRight ? "false" : "missed",
                                sentence.words(),
                                sentence.original(),
                                findings.stream().map(Diagnostic::message).collect(Collectors.joining("; ")));
                    }
                }
            }
        });
        print("%-4s %-8s right: %s   wrong: %s%n", language, kind, rate(right), rate(wrong));
    }

    private static String rate(int[] count) {
        return "%4d of %4d = %5.1f %%".formatted(count[1], count[0], 100.0 * count[1] / Math.max(1, count[0]));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\p{Punct}])", "\\\\$1");
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
