package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.language.PluralRules;
import dev.sharh.language.PluralRules.PluralCategory;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.PlacedText;
import dev.sharh.theme.StringsReference.StringKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Checks the strings of a language against the English ones and the plural categories of the language. */
final class StringsCheck {
    /** In these categories a word may replace the number: one day, two days. */
    private static final Set<PluralCategory> NUMBER_IN_WORDS =
            Set.of(PluralCategory.ZERO, PluralCategory.ONE, PluralCategory.TWO);

    private static final long LARGEST_SMALL_NUMBER = 200;
    private static final long MILLION = 1_000_000;

    private final StringsFile strings;
    private final Language language;
    private final PluralRules plurals;
    private final StringsReference reference;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private StringsCheck(StringsFile strings, Language language, PluralRules plurals, StringsReference reference) {
        this.strings = strings;
        this.language = language;
        this.plurals = plurals;
        this.reference = reference;
    }

    static List<Diagnostic> check(
            StringsFile strings, Language language, PluralRules plurals, StringsReference reference) {
        StringsCheck check = new StringsCheck(strings, language, plurals, reference);
        check.missingStrings();
        check.missingForms();
        strings.texts().forEach(check::text);
        return check.diagnostics;
    }

    private void missingStrings() {
        List<String> missing = new ArrayList<>();
        for (String key : reference.plain()) {
            boolean known = strings.texts().containsKey(key) || isReported(key);
            if (!known && hasBelow(key)) {
                diagnostics.add(error(
                        "theme/string",
                        strings.placeOf(key),
                        Message.of("“{0}” is a mapping", key),
                        Message.of("write one text in quotation marks")));
            } else if (!known) {
                missing.add(key);
            }
        }
        reference.counted().stream()
                .filter(stem -> !hasBelow(stem) && !isReported(stem + "."))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            diagnostics.add(missing(missing));
        }
    }

    private boolean hasBelow(String key) {
        return strings.texts().keySet().stream().anyMatch(other -> other.startsWith(key + "."));
    }

    private Diagnostic missing(List<String> keys) {
        return warning(
                "theme/string-missing",
                strings.placeOf(keys.get(0)),
                keys.size() == 1
                        ? Message.of("the string “{0}” is missing: pages have the English one", keys.get(0))
                        : Message.of(
                                "{0} strings are missing, the first is “{1}”: pages have the English ones",
                                Integer.toString(keys.size()), keys.get(0)),
                Message.of("{0}; strings.en.yaml explains what it is for", howToAdd()));
    }

    private void missingForms() {
        for (String stem : reference.counted()) {
            if (!hasBelow(stem)) {
                continue;
            }
            for (PluralCategory category : plurals.categories()) {
                String key = stem + "." + category.keyword();
                if (!strings.texts().containsKey(key) && !isReported(key)) {
                    diagnostics.add(error(
                            "theme/plural-missing",
                            strings.placeOf(key),
                            Message.of(
                                    "“{0}” has no form “{1}”, which the language “{2}” needs for {3}",
                                    stem, category.keyword(), language.tag(), example(category)),
                            howToAdd()));
                }
            }
        }
    }

    /**
     * Returns whether there is another diagnostic for a key: its value, or a value that contains it, is of the wrong
     * kind.
     */
    private boolean isReported(String key) {
        return strings.isBroken(key)
                || strings.texts().keySet().stream().anyMatch(other -> key.startsWith(other + "."));
    }

    private Message howToAdd() {
        String file = strings.file().name();
        return BuiltInTheme.has(strings.file())
                ? Message.of("copy the built-in file to {0} and add it", file.substring("built-in/".length()))
                : Message.of("add it");
    }

    private void text(String fullKey, PlacedText text) {
        StringKey key = StringKey.of(fullKey);
        if (reference.plain().stream().anyMatch(other -> fullKey.startsWith(other + "."))) {
            return; // the mapping that contains it should be a text, and is reported
        } else if (isMapping(fullKey)) {
            diagnostics.add(error(
                    "theme/string",
                    text.start(),
                    Message.of("“{0}” is a text", fullKey),
                    Message.of("write the keys below it, as in strings.en.yaml")));
        } else if (!reference.has(key)) {
            unknown(fullKey);
        } else if (key.category().filter(c -> !plurals.categories().contains(c)).isPresent()) {
            diagnostics.add(warning(
                    "theme/plural-surplus",
                    strings.placeOf(fullKey),
                    Message.of(
                            "the language “{0}” has no numbers with the form “{1}”",
                            language.tag(), key.category().get().keyword()),
                    Message.of("delete it; the forms of the language are {0}", categories())));
        } else {
            placeholders(key, text);
        }
    }

    private boolean isMapping(String key) {
        return reference.counted().contains(key)
                || Stream.of(
                                reference.plain(),
                                reference.counted(),
                                strings.texts().keySet())
                        .flatMap(Set::stream)
                        .anyMatch(other -> other.startsWith(key + "."));
    }

    private void unknown(String key) {
        Set<String> known = new TreeSet<>(reference.plain());
        reference.counted().forEach(stem -> plurals.categories().forEach(c -> known.add(stem + "." + c.keyword())));
        diagnostics.add(warning(
                "theme/string-unknown",
                strings.placeOf(key),
                Message.of("the string “{0}” is not used", key),
                Spelling.nearest(key, known)
                        .map(near -> Message.of("did you mean “{0}”?", near))
                        .orElse(Message.of("delete it, or add it to templates/strings.en.yaml, which has all keys"))));
    }

    private void placeholders(StringKey key, PlacedText text) {
        Set<String> wanted = reference.placeholders(key);
        Set<String> present = StringsReference.placeholders(text.text());
        for (String name : present) {
            if (!wanted.contains(name)) {
                diagnostics.add(error(
                        "theme/string-place",
                        text.place(StringsReference.offset(text.text(), name)),
                        Message.of("“{0}” has no value “{1}”", key.key(), braces(name)),
                        placeholderHint(name, wanted)));
            }
        }
        boolean inWords = key.category().filter(NUMBER_IN_WORDS::contains).isPresent();
        Optional<String> missing = wanted.stream()
                .filter(name -> !present.contains(name) && !(inWords && name.equals("count")))
                .findFirst();
        if (missing.isPresent() && wanted.containsAll(present)) {
            diagnostics.add(error(
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
