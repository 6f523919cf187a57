package dev.sharh.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.authoring.YamlText;
import dev.sharh.authoring.importing.ImportedTimeline;
import dev.sharh.authoring.importing.TimelineYaml;
import dev.sharh.content.CldrTables;
import dev.sharh.content.SourceFile;
import dev.sharh.content.TimelineReader;
import dev.sharh.content.data.DataReader;
import dev.sharh.language.Language;
import dev.sharh.language.LocaleTable;
import dev.sharh.language.Numerals;
import dev.sharh.language.UiStrings;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Event;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Timeline;
import dev.sharh.model.Timeline.Figure;
import dev.sharh.render.SiteLanguage;
import dev.sharh.theme.BuiltInTheme;
import dev.sharh.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline that Sharh exported comes back as it was, from each format. */
class TimelineRoundTripTest {
    private static final int EVENTS = 60;
    private static final List<String> DATES = List.of(
            "2020",
            "2020-05",
            "2020-05-17",
            "../2026",
            "/2026",
            "2026/..",
            "2026/",
            "2021-02/2022",
            "1850~",
            "1850?",
            "1850%",
            "185X",
            "19XX",
            "2004-XX",
            "2004-21",
            "2004-33",
            "-0499",
            "0000",
            "-0043-03-15",
            "Y-12000",
            "Y17E7",
            "1950S2",
            "2003-03-20T14:30:00",
            "2003-03-20T14:30:00+03:00",
            "[2003, 2005]",
            "{2003..2005}",
            "2004-06~/2004-08",
            "-0499/-0399",
            "?2004-06-~11",
            "../1985-04-12~");
    private static final List<String> STATUSES = List.of("happened", "planned", "postponed", "cancelled");
    private static final List<String> PIECES = List.of(
            "السد",
            "dam",
            " ",
            "،",
            ", ",
            "; ",
            "\t",
            "\"",
            "“",
            "'",
            "''",
            "=",
            "+1",
            "-",
            "@p1",
            "<b>",
            "&amp;",
            "&",
            "\\",
            "{0}",
            "#",
            ":",
            ": ",
            "[@p2]",
            "<a href='x'>",
            "😀",
            "\u200F",
            "٢٠٢٤",
            "2,003",
            "—",
            "%",
            "|",
            "\u00A0",
            "é");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyTimelineComesBack(long seed) {
        String yaml = timeline(new Random(seed));
        List<Diagnostic> found = new ArrayList<>();
        String before = written(timeline(yaml, found));
        assertThat(found).isEmpty();

        exported(timeline(yaml, found)).forEach((name, text) -> {
            SourceFile file = new SourceFile(name, text.replace("\uFEFF", "").replace("\r\n", "\n"));
            Timeline imported =
                    ImportedTimeline.read(file, Language.of("fr"), found::add).orElseThrow();

            assertThat(found).describedAs(name).isEmpty();
            assertThat(written(imported)).describedAs(name).isEqualTo(before);
            assertThat(written(timeline(TimelineYaml.write(imported), found)))
                    .describedAs(name + " in YAML")
                    .isEqualTo(before);
        });
    }

    private static Map<String, String> exported(Timeline timeline) {
        Language arabic = Language.of("ar");
        LocaleTable table = new CldrTables().of(arabic);
        UiStrings strings = BuiltInTheme.strings(arabic, table.pluralRules());
        Numerals numerals = Numerals.of(table);
        DateWords dates = new DateWords(table, table.months(), numerals, strings);
        SiteLanguage site = new SiteLanguage(arabic, table, strings, numerals, dates);
        List<Language> editions = List.of(arabic, Language.of("en"));
        return Map.of(
                "timeline.json", new TimelineJsFile.File(site).json(editions, timeline),
                "timeline.csv", TimelineCsvFile.table(editions, timeline));
    }

    private static Timeline timeline(String yaml, List<Diagnostic> found) {
        SourceFile file = new SourceFile("timeline.yaml", yaml);
        return DataReader.read(file, found::add)
                .flatMap(node -> TimelineReader.read(file.name(), node, found::add))
                .orElseThrow(() -> new AssertionError(found + "\n" + yaml));
    }

    private static String timeline(Random random) {
        StringBuilder yaml = new StringBuilder("title: " + texts(random, "") + "\n");
        if (random.nextBoolean()) {
            yaml.append("asOf: 2024-05-01\n");
        }
        yaml.append("eras:\n- {date: 2014/2017, title: ")
                .append(texts(random, ""))
                .append("}\n");
        yaml.append("figures:\n- {value: ")
                .append(number(random))
                .append(", unit: ")
                .append(texts(random, ""));
        yaml.append(", label: ").append(texts(random, "")).append(", cites: [p1, p2]}\nevents:\n");
        for (int i = 0; i < EVENTS; i++) {
            yaml.append("- id: e")
                    .append(i)
                    .append(random.nextInt(3) == 0 ? "-2020-حدث-a-b-c-d" : "")
                    .append('\n');
            yaml.append("  date: \"").append(DATES.get(i % DATES.size())).append("\"\n");
            yaml.append("  status: ")
                    .append(STATUSES.get(random.nextInt(STATUSES.size())))
                    .append('\n');
            yaml.append("  title: ").append(texts(random, "t" + i)).append('\n');
            yaml.append(random.nextBoolean() ? "  text: " + texts(random, "") + "\n" : "");
            yaml.append("  cites: ")
                    .append(random.nextBoolean() ? "[p1, p2]" : "[p1]")
                    .append('\n');
            yaml.append("  inferred: ").append(texts(random, "")).append('\n');
            if (random.nextInt(3) == 0) {
                yaml.append("  history: [{date: \"").append(DATES.get(random.nextInt(DATES.size())));
                yaml.append("\", asOf: 2023-02-01}, {date: \"../2025-06\"}]\n");
            }
            if (random.nextInt(3) == 0) {
                yaml.append("  media: {image: media/a.png, alt: ").append(texts(random, "a"));
                yaml.append(random.nextBoolean() ? ", caption: " + texts(random, "c") : "");
                yaml.append(random.nextBoolean() ? ", credit: " + texts(random, "n") : "");
                yaml.append(random.nextBoolean() ? ", video: \"https://example.org/v?a=1\"" : "")
                        .append("}\n");
            }
            if (random.nextInt(3) == 0) {
                yaml.append("  outcome: {status: ")
                        .append(List.of("missed", "unknown", "happened, date: 2025-10-05")
                                .get(random.nextInt(3)))
                        .append("}\n");
            }
            if (random.nextInt(3) == 0) {
                yaml.append("  figure: {value: ").append(number(random));
                yaml.append(", unit: ").append(texts(random, "")).append("}\n");
            }
        }
        return yaml.toString();
    }

    private static String number(Random random) {
        return List.of("2500", "12.50", "-3", "+7", "0", "1e3", ".5", "123456789012345678901")
                .get(random.nextInt(8));
    }

    private static String texts(Random random, String start) {
        return "{ar: " + YamlText.quoted(start + text(random)) + ", en: " + YamlText.quoted(start + text(random)) + "}";
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(6); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append("x").toString();
    }

    /** Returns everything that a timeline says, without the places in its file. */
    private static String written(Timeline timeline) {
        StringBuilder all = new StringBuilder(words(Optional.of(timeline.title())))
                .append(timeline.asOf())
                .append('\n');
        timeline.figures()
                .forEach(figure -> all.append(figure(Optional.of(figure.figure())))
                        .append(words(Optional.of(figure.label())))
                        .append(values(figure.cites()))
                        .append('\n'));
        for (Event event : timeline.events()) {
            all.append(List.of(
                            event.id().value(),
                            event.date().value(),
                            event.status().value(),
                            words(Optional.of(event.title())),
                            words(event.text()),
                            values(event.cites()),
                            words(event.inferred()),
                            figure(event.figure())))
                    .append('\n');
        }
        return all.toString();
    }

    private static String figure(Optional<Figure> figure) {
        return figure.map(f -> f.value().value() + words(Optional.of(f.unit()))).orElse("");
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }

    private static String words(Optional<LocalizedText> text) {
        Map<String, String> words = new TreeMap<>();
        text.map(LocalizedText::byLanguage)
                .orElse(Map.of())
                .forEach((language, written) -> words.put(language.tag(), written.text()));
        return words.toString();
    }
}
