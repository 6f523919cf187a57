package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of ours that a page of the documentation shows is one, and ends well: in blocks, within sentences and in
 * the table of the README, there with each of its options.
 */
class DocumentedCommandsTest {
    private static final Pattern CODE = Pattern.compile("```sh\\n(.*?)```|`([^`\\n]+)`", Pattern.DOTALL);
    private static final Pattern OURS =
            Pattern.compile("(?:\\./sharh|java -jar (?:\\S*/)?sharh\\.jar) ((?:(?! &&| > | +#)[^\\n])+)");
    private static final Pattern TABLE_ROW = Pattern.compile("^\\| `\\./sharh .*$", Pattern.MULTILINE);
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]+)]");

    /** Those that ask, stay, need a network or a font's sources; here they must only know their options. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("compare", "serve", "new", "fonts", "verify");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("SLUG", "dam"),
            Map.entry("<folder>", "dam"),
            Map.entry("TARGET", "pages"),
            Map.entry("server", "pages"),
            Map.entry("tides", "dam"),
            Map.entry("CODE", "alias/taken"),
            Map.entry("SHELL", "bash"),
            Map.entry("NAME", "timeline"),
            Map.entry("TAG", "ar"),
            Map.entry("URL", "https://example.org/site/"));

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void manyAreFound() throws IOException {
        assertThat(commands())
                .hasSizeGreaterThan(25)
                .contains("fonts", "accept SLUG --renumber", "check --format sarif");
    }

    @TestFactory
    Stream<DynamicTest> eachEndsWell() throws IOException {
        List<String> commands = List.copyOf(commands());
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> endsWell(command, folder.resolve("n" + commands.indexOf(command)))));
    }

    private void endsWell(String command, Path place) throws IOException {
        ProjectFolder project = ProjectFolder.in(place.resolve("project"));
        project.with("content/site.yaml", project.read("content/site.yaml") + "publish: {pages: {folder: ../public}}\n")
                .with("timeline.csv", "Year,Headline\n2020,Work begins\n");
        List<String> words = new ArrayList<>();
        for (String word : command.split(" +", -1)) {
            words.add(
                    word.equals("DIR")
                            ? place.resolve("made").toString()
                            : word.equals("FILE") ? file(words, place) : VALUES.getOrDefault(word, word));
        }
        boolean named = command.equals("publish"); // a page speaks of the command, and doesn't say what to type
        if (named || SEEN_ELSEWHERE.contains(words.get(0))) {
            words.add("--help");
        }
        if (words.get(0).equals("init")) {
            words.addAll(List.of("--title", "ar=شرح", "--title", "en=Sharh"));
        }
        if (Set.of("build", "check", "accept", "publish", "theme").contains(words.get(0))) {
            words.addAll(List.of("--project", project.root().toString()));
        }

        int exit = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words.toArray(String[]::new));

        assertThat(exit).describedAs(words + "\n" + err).isZero();
    }

    private static String file(List<String> before, Path place) {
        boolean written = before.contains("--out");
        return place.resolve(written ? "made.yaml" : "project/timeline.csv").toString();
    }

    private static Set<String> commands() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (Path page : pages()) {
            String text = Files.readString(page).replace("\\|", "¦");
            CODE.matcher(text)
                    .results()
                    .map(DocumentedCommandsTest::code)
                    .forEach(code -> OURS.matcher(code)
                            .results()
                            .forEach(ours ->
                                    commands.addAll(variants(ours.group(1).strip()))));
            TABLE_ROW.matcher(text).results().map(MatchResult::group).forEach(row -> commands.addAll(ofRow(row)));
        }
        // What another test types word for word: docs/writing.md, and the files that hosts get in docs/publishing.md.
        commands.removeIf(command -> command.contains("\"") || command.contains("…"));
        return commands;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (var docs = Files.list(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    private static String code(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    /** A row of the README’s table, whose later commands are without {@code ./sharh}. */
    private static Set<String> ofRow(String row) {
        Set<String> commands = new TreeSet<>();
        String cell = row.substring(2).split(" \\| ", -1)[0];
        CODE.matcher(cell)
                .results()
                .map(DocumentedCommandsTest::code)
                .forEach(code -> commands.addAll(variants(code.replaceFirst("^\\./sharh ", ""))));
        return commands;
    }

    /** A command without its options, and with each of them; of alternatives, with each. */
    private static Set<String> variants(String command) {
        Set<String> all = new TreeSet<>();
        all.add(OPTIONAL.matcher(command).replaceAll("").replaceAll(" +", " ").strip());
        String bare = all.iterator().next();
        OPTIONAL.matcher(command).results().map(option -> option.group(1)).forEach(option -> {
            List<String> words = List.of(option.split(" ", -1));
            for (String alternative : words.get(words.size() - 1).split("[|¦]", -1)) {
                List<String> chosen = new ArrayList<>(words.subList(0, words.size() - 1));
                chosen.add(alternative);
                all.add(bare + " " + String.join(" ", chosen));
            }
        });
        return all;
    }
}
