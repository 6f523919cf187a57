package dev.sharh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.FolderHash;
import dev.sharh.check.CheckMistakesTest;
import dev.sharh.check.prose.ProseMistakesTest;
import dev.sharh.cli.Sharh;
import dev.sharh.content.ProjectMistakesTest;
import dev.sharh.content.WritingMistakesTest;
import dev.sharh.fidelity.ParityMistakesTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code check --fix} with mistakes of all kinds in one project, and pieces of texts at random places: it changes what it
 * reports and nothing else, never the article, and a second run changes nothing. {@code -Dsharh.seed=7} is for other mistakes.
 */
class RandomFixesTest {
    private static final long SEED = Long.getLong("sharh.seed", 1);
    private static final int ROUNDS = Effort.rounds(40, 3000);

    private static final int LAST_WORDS = 40;

    private static final List<String> TEXTS =
            List.of("content/dam/summary.en.md", "content/dam/timeline.yaml", "content/dam/article.ar.md");

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "“",
            "«",
            "»",
            "„",
            "''",
            "\\\"",
            "  ",
            " ,",
            " .",
            "--",
            " -- ",
            "ی",
            "ک",
            "٢٠",
            "۲",
            "1 . ",
            "- ",
            "ـ",
            ",",
            "?",
            "[p1]",
            "(@p2)",
            "[@p9]",
            "&quot;",
            "`",
            "*",
            "24 Agust 2025",
            "\t",
            "\n",
            "\r\n",
            ": ",
            "#",
            "é",
            "|",
            "\u00A0",
            "\uFEFF",
            "{",
            "]");

    private static final Pattern FIXED = Pattern.compile("(.+?):(\\d+):(\\d+): “(.*)” is now “(.*)”");

    @TempDir
    private Path folder;

    @Test
    void changeWhatTheyReportAndNothingElse() throws IOException {
        List<UnaryOperator<ProjectFolder>> mistakes = mistakes();
        int fixes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED * 1_000_003 + round);
            ProjectFolder project = ProjectFolder.in(folder.resolve("project" + round));
            List<String> made = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                made.add(makeOne(project, mistakes, random));
            }
            Map<String, String> before = files(project.root());

            List<String> changes = fix(project);

            String what = "seed " + SEED + ", round " + round + ": " + made + "\n" + String.join("\n", changes);
            Map<String, String> after = files(project.root());
            assertThat(after).describedAs(what).isEqualTo(withChanges(before, changes));
            assertThat(body(after)).describedAs(what).isEqualTo(body(before));
            String hash = FolderHash.of(project.root()).toString();
            assertThat(fix(project)).describedAs(what).isEmpty();
            assertThat(FolderHash.of(project.root())).describedAs(what).hasToString(hash);
            fixes += changes.size();
        }
        assertThat(fixes).isGreaterThan(ROUNDS / 3);
    }

    private static List<UnaryOperator<ProjectFolder>> mistakes() throws IOException {
        List<UnaryOperator<ProjectFolder>> mistakes = new ArrayList<>();
        Stream.of(
                        MistakesTest.mistakes(),
                        ProjectMistakesTest.mistakes(),
                        WritingMistakesTest.mistakes(),
                        CheckMistakesTest.mistakes(),
                        ProseMistakesTest.mistakes(),
                        ParityMistakesTest.mistakes())
                .flatMap(each -> each)
                .forEach(mistake -> mistakes.add(mistake.made()));
        Path rows = Path.of("src/test/resources/dev/sharh/fixed-mistakes.csv");
        Files.readAllLines(rows).stream()
                .skip(1)
                .map(row -> row.split("\\|", -1))
                .forEach(row -> mistakes.add(
                        project -> project.replacing("content/dam/" + row[0], lines(row[1]), lines(row[2]))));
        return mistakes;
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    /** A mistake of the tables, which is left out if another one took its place, or a piece anywhere in a text. */
    private static String makeOne(ProjectFolder project, List<UnaryOperator<ProjectFolder>> mistakes, Random random) {
        int index = random.nextInt(mistakes.size());
        if (random.nextBoolean()) {
            try {
                ProjectFolder mistaken = mistakes.get(index).apply(project);
                return "mistake " + index + " in " + mistaken.root();
            } catch (IllegalArgumentException | UncheckedIOException e) {
                return "no mistake";
            }
        }
        String file = TEXTS.get(random.nextInt(TEXTS.size()));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        if (!Files.isRegularFile(project.root().resolve(file))) {
            return "no file";
        }
        StringBuilder text = new StringBuilder(project.read(file));
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.insert(random.nextInt(text.length() + 1), piece);
        }
        project.with(file, text.toString());
        return piece + " in " + file;
    }

    /** Runs the command and returns the changes that it reports. */
    private static List<String> fix(ProjectFolder project) {
        StringWriter said = new StringWriter();
        int exit = Sharh.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(said),
                "check",
                "--fix",
                "--project",
                project.root().toString());
        assertThat(exit).describedAs(said.toString()).isLessThan(4);
        return said.toString()
                .lines()
                .filter(line -> FIXED.matcher(line).matches())
                .toList();
    }

    /** Applies the reported changes, one after the other. */
    private static Map<String, String> withChanges(Map<String, String> files, List<String> changes) {
        Map<String, String> changed = new TreeMap<>(files);
        for (String change : changes) {
            var place = FIXED.matcher(change);
            assertThat(place.matches()).isTrue();
            changed.computeIfPresent(place.group(1), (file, text) -> {
                int at = text.startsWith("\uFEFF") ? 1 : 0;
                for (int line = 1; line < Integer.parseInt(place.group(2)); line++) {
                    at = endOfLine(text, at);
                }
                at = text.offsetByCodePoints(at, Integer.parseInt(place.group(3)) - 1);
                String old = place.group(4).replace("<U+FEFF>", "\uFEFF");
                assertThat(text.substring(at)).startsWith(old);
                return text.substring(0, at)
                        + place.group(5).replace("<U+FEFF>", "\uFEFF")
                        + text.substring(at + old.length());
            });
        }
        return changed;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    /** The end of the article, which no front matter reaches. */
    private static String body(Map<String, String> files) {
        String text = files.getOrDefault("content/dam/article.ar.md", "");
        return text.substring(Math.max(0, text.length() - LAST_WORDS));
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace('\t', ' ');
                files.put(root.relativize(path).toString().replace('\\', '/'), text);
            }
        }
        return files;
    }
}
