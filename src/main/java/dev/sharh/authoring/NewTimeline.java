package dev.sharh.authoring;

import dev.sharh.language.Language;
import dev.sharh.model.Status;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A timeline without events, and with an example for each status that an editor makes into one. */
record NewTimeline(Collection<Language> languages, Optional<LocalDate> asOf) {
    NewTimeline {
        languages = List.copyOf(languages);
    }

    String file() {
        StringBuilder file = new StringBuilder(SchemaFiles.line("timeline", "../"));
        file.append("title: ").append(localized("timeline")).append('\n');
        file.append(asOf.map(day -> "asOf: " + day).orElse("# asOf: 2024-09-06"))
                .append("    # the day that the timeline speaks from\n");
        file.append("""
                events:
                # Here are examples, one for each status. To use one, delete the “# ” at the beginning of its lines, and say in it
                # what the article says: its date must stand in the block that it cites. Delete the others.
                """);
        for (Status status : Status.values()) {
            example(status, file);
        }
        return file.toString();
    }

    private void example(Status status, StringBuilder file) {
        file.append("#\n# - id: example-").append(status.word()).append('\n');
        file.append("#   date: ").append(date(status)).append('\n');
        file.append("#   status: ").append(status.word()).append('\n');
        file.append("#   title: ").append(localized(status.word())).append('\n');
        file.append("#   cites: [p1]\n");
    }

    /** As exact as can be, a month, an end, a year: how dates are written is seen best side by side. */
    private static String date(Status status) {
        return switch (status) {
            case HAPPENED -> "2024-08-05         # a day";
            case PLANNED -> "../2025-09         # by September 2025";
            case POSTPONED -> "2024-09            # a month";
            case CANCELLED -> "2023               # a year";
        };
    }

    private String localized(String key) {
        return YamlText.localized(inEach(language -> ScaffoldWords.in(language).get(key)));
    }

    private Map<Language, String> inEach(Function<Language, String> words) {
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, words.apply(language)));
        return texts;
    }
}
