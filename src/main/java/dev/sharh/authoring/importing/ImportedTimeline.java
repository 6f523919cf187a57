package dev.sharh.authoring.importing;

import dev.sharh.authoring.YamlText;
import dev.sharh.language.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A timeline of another tool, in one language. */
public record ImportedTimeline(String title, List<Event> events) {
    private static final int WORDS_OF_ID = 5;

    private static final String COMMENT = """
            # Imported. Still to do by hand: the texts in the other languages, what each event cites (cites: [p1]),
            # and the status of what is planned, postponed or cancelled.
            """;

    public ImportedTimeline {
        events = List.copyOf(events);
    }

    /**
     * An event of the timeline.
     *
     * @param date in EDTF
     * @param text without markup
     */
    public record Event(String date, String headline, Optional<String> text) {}

    /** Returns the timeline as {@code timeline.yaml}, without citations. */
    public String yaml(Language language) {
        StringBuilder yaml = new StringBuilder(COMMENT);
        yaml.append("title:\n").append(text(language, title, "  ")).append("events:");
        yaml.append(events.isEmpty() ? " []\n" : "\n");
        Map<String, Integer> ids = new HashMap<>();
        for (Event event : events) {
            yaml.append("- id: ").append(YamlText.quoted(id(event, ids))).append('\n');
            yaml.append("  date: ").append(YamlText.quoted(event.date())).append('\n');
            yaml.append("  status: \"happened\"\n");
            yaml.append("  title:\n").append(text(language, event.headline(), "    "));
            event.text().ifPresent(text -> yaml.append("  text:\n").append(text(language, text, "    ")));
        }
        return yaml.toString();
    }

    private static String text(Language language, String text, String indent) {
        return indent + language.tag() + ": " + YamlText.quoted(text) + "\n";
    }

    /**
     * Returns the first words of the headline, with a number if another event has the same id.
     *
     * @param ids the ids so far, with the last number that was added to each
     */
    private static String id(Event event, Map<String, Integer> ids) {
        String words = Arrays.stream(event.headline().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_OF_ID)
                .collect(Collectors.joining("-"));
        String base = words.isEmpty() ? "event" : words;
        String id = base;
        while (ids.putIfAbsent(id, 1) != null) {
            id = base + "-" + ids.merge(base, 1, Integer::sum);
        }
        return id;
    }
}
