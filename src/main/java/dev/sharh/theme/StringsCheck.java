package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules;
import dev.sharh.language.PluralRules.PluralCategory;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.render.Theme;
import dev.sharh.theme.StringsReference.StringKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Checks the strings of a language against the English ones and the plural categories of the language. */
record StringsCheck(Language language, PluralRules plurals, StringsReference reference, Diagnostic.Report report) {
    /** In these categories a word may replace the number: one day, two days. */
    private static final Set<PluralCategory> NUMBER_IN_WORDS =
            Set.of(PluralCategory.ZERO, PluralCategory.ONE, PluralCategory.TWO);

    private static final long LARGEST_SMALL_NUMBER = 200;
    private static final long MILLION = 1_000_000;

    /**
     * Checks the texts of a file.
     *
     * @param used whether a template of the project uses a key that is not in the reference
     */
    void texts(StringsFile strings, Predicate<String> used) {
        strings.texts().forEach((fullKey, text) -> {
            StringKey key = StringKey.of(fullKey);
            Optional<String> above = reference.plain().keySet().stream()
                    .filter(other -> StringsFile.isBelow(fullKey, other))
                    .findFirst();
            if (above.isPresent()) {
                report.accept(error(
                        "theme/string",
                        strings.placeOf(above.get()),
                        Message.of("“{0}” is a mapping", above.get()),
                        Message.of("write one text in quotation marks")));
            } else if (isMapping(fullKey)) {
                report.accept(error(
                        "theme/string",
                        text.start(),
                        Message.of("“{0}” is a text", fullKey),
                        Message.of("write keys with texts below it")));
            } else if (!reference.has(key)) {
                if (!used.test(fullKey)) {
                    report.accept(unknown(strings.placeOf(fullKey), fullKey));
                }
            } else if (key.category()
                    .filter(c -> !plurals.categories().contains(c))
                    .isPresent()) {
                report.accept(warning(
                        "theme/plural-surplus",
                        strings.placeOf(fullKey),
                        Message.of(
                                "the language “{0}” has no numbers with the form “{1}”",
                                language.tag(), key.category().get().keyword()),
                        Message.of("delete it; the forms of the language are {0}", categories())));
            } else {
                placeholders(key, text);
            }
        });
    }

    private boolean isMapping(String key) {
        return reference.counted().containsKey(key)
                || Stream.of(reference.plain(), reference.counted())
                        .flatMap(strings -> strings.keySet().stream())
                        .anyMatch(other -> StringsFile.isBelow(other, key));
    }

    private Diagnostic unknown(Place place, String key) {
        Set<String> known = new TreeSet<>(reference.plain().keySet());
        reference
                .counted()
                .keySet()
                .forEach(stem -> plurals.categories().forEach(c -> known.add(stem + "." + c.keyword())));
        return warning(
                "theme/string-unknown",
                place,
                Message.of("no template uses the string “{0}”", key),
                Spelling.nearest(key, known)
                        .map(near -> Message.of("did you mean “{0}”?", near))
                        .orElse(Message.of("delete it, or use it in a template of yours")));
    }

    private void placeholders(StringKey key, PlacedText text) {
        Set<String> wanted = reference.placeholders(key);
        Set<String> present = StringsReference.placeholders(text.text());
        for (String name : present) {
            if (!wanted.contains(name)) {
                report.accept(error(
                        "theme/string-place",
                        text.place(text.text().indexOf(braces(name))),
                        Message.of("“{0}” has no value “{1}”", key.key(), braces(name)),
                        placeholderHint(name, wanted)));
            }
        }
        boolean inWords = key.category().filter(NUMBER_IN_WORDS::contains).isPresent();
        Optional<String> missing = wanted.stream()
                .filter(name -> !present.contains(name) && !(inWords && name.equals("count")))
                .findFirst();
        if (missing.isPresent() && wanted.containsAll(present)) {
            report.accept(error(
                    "theme/string-place",
                    text.start(),
                    Message.of("“{0}” does not contain {1}", key.key(), braces(missing.get())),
                    Message.of("add the places of all values: {0}", list(wanted))));
        }
    }

    private static Message placeholderHint(String name, Set<String> wanted) {
        return Spelling.nearest(name, wanted)
                .map(near -> Message.of("did you mean “{0}”?", braces(near)))
                .orElse(
                        wanted.isEmpty()
                                ? Message.of("delete it; the string has no values")
                                : Message.of("use its values: {0}", list(wanted)));
    }

    private static String braces(String name) {
        return "{" + name + "}";
    }

    private static String list(Set<String> names) {
        return names.stream().map(StringsCheck::braces).collect(Collectors.joining(", "));
    }

    /**
     * Checks whether the files of a language have all strings together.
     *
     * @param english the English files, which may have keys for templates of the project
     */
    void completeness(List<StringsFile> files, List<StringsFile> english) {
        Set<String> keys =
                files.stream().flatMap(file -> file.texts().keySet().stream()).collect(Collectors.toSet());
        Set<String> stems = keys.stream().map(key -> StringKey.of(key).stem()).collect(Collectors.toSet());
        List<String> missing = Stream.concat(
                        reference.plain().keySet().stream().filter(key -> !keys.contains(key)),
                        reference.counted().keySet().stream().filter(stem -> !stems.contains(stem)))
                .toList();
        if (!missing.isEmpty()) {
            report.accept(missing(missing, place(missing.get(0), files, english)));
        }
        reference.counted().keySet().stream()
                .filter(stems::contains)
                .forEach(stem -> plurals.categories().stream()
                        .filter(category -> !keys.contains(stem + "." + category.keyword()))
                        .forEach(category -> report.accept(error(
                                "theme/plural-missing",
                                place(stem, files, english),
                                Message.of(
                                        "“{0}” has no form “{1}”, which the language “{2}” needs for {3}",
                                        stem, category.keyword(), language.tag(), example(category)),
                                Message.of("add it")))));
    }

    private Diagnostic missing(List<String> keys, Place place) {
        return warning(
                "theme/string-missing",
                place,
                keys.size() == 1
                        ? Message.of(
                                "the language “{0}” has no string “{1}”: its pages have the English one",
                                language.tag(), keys.get(0))
                        : Message.of(
                                "the language “{0}” lacks {1} strings, the first is “{2}”: its pages have the English ones",
                                language.tag(), Integer.toString(keys.size()), keys.get(0)),
                Message.of(
                        "add it to {0}; “sharh theme show strings.en.yaml” prints the meaning",
                        Theme.FOLDER + "/" + StringsReader.name(language)));
    }

    /** Returns where a key should be: in the file of the project, or else where the English file of the project has it. */
    private static Place place(String key, List<StringsFile> files, List<StringsFile> english) {
        return Stream.of(english, files)
                .flatMap(List::stream)
                .filter(StringsFile::isOwn)
                .reduce((general, special) -> special)
                .orElse(english.get(0))
                .placeOf(key);
    }

    private String categories() {
        return plurals.categories().stream().map(PluralCategory::keyword).collect(Collectors.joining(", "));
    }

    /** A number of a category; some categories have only fractions. */
    private Message example(PluralCategory category) {
        return LongStream.concat(LongStream.rangeClosed(0, LARGEST_SMALL_NUMBER), LongStream.of(MILLION))
                .filter(number -> plurals.select(number) == category)
                .mapToObj(number -> Message.of("numbers such as {0}", String.valueOf(number)))
                .findFirst()
                .orElse(Message.of("fractions such as 1.5"));
    }
}
