package dev.sharh.theme;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Language;
import dev.sharh.language.PluralCategory;
import dev.sharh.language.PluralRules;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Holds a language's strings against the English ones and its own plural categories. */
final class StringsCheck {
    /** In these, a word may say how many there are: one day, two days. */
    private static final Set<PluralCategory> SAID_IN_WORDS =
            Set.of(PluralCategory.ZERO, PluralCategory.ONE, PluralCategory.TWO);

    private static final long LARGEST_SMALL_NUMBER = 200;
    private static final long MILLION = 1_000_000;

    private final StringsFile strings;
    private final Language language;
    private final PluralRules plurals;
    private final StringsReference reference;
    private final List<Diagnostic> found = new ArrayList<>();

    private StringsCheck(StringsFile strings, Language language, PluralRules plurals, StringsReference reference) {
        this.strings = strings;
        this.language = language;
        this.plurals = plurals;
        this.reference = reference;
    }

    static List<Diagnostic> of(
            StringsFile strings, Language language, PluralRules plurals, StringsReference reference) {
        StringsCheck check = new StringsCheck(strings, language, plurals, reference);
        check.missing();
        check.missingForms();
        strings.texts().forEach(check::text);
        return check.found;
    }

    private void missing() {
        for (String key : reference.plain()) {
            if (strings.texts().containsKey(key) || isHandled(key)) {
                continue;
            }
            boolean holder = strings.texts().keySet().stream().anyMatch(held -> held.startsWith(key + "."));
            found.add(
                    holder
                            ? error(
                                    "theme/string",
                                    strings.placeOf(key),
                                    "“" + key + "” is a mapping",
                                    "write one text in quotation marks")
                            : error(
                                    "theme/string-missing",
                                    strings.placeOf(key),
                                    "the string “" + key + "” is missing",
                                    whereToAdd() + "; strings.en.yaml says what it is for"));
        }
    }

    private void missingForms() {
        for (String stem : reference.counted()) {
            for (PluralCategory category : plurals.categories()) {
                String key = stem + "." + category.keyword();
                if (!strings.texts().containsKey(key) && !isHandled(key)) {
                    found.add(error(
                            "theme/plural-missing",
                            strings.placeOf(key),
                            "“" + stem + "” has no form “" + category.keyword() + "”, which “" + language.tag()
                                    + "” needs for " + example(category),
                            whereToAdd()));
                }
            }
        }
    }

    /** Whether something else is said of a key: that its value, or what should hold it, is of a wrong kind. */
    private boolean isHandled(String key) {
        return strings.isBroken(key) || strings.texts().keySet().stream().anyMatch(held -> key.startsWith(held + "."));
    }

    private String whereToAdd() {
        String file = strings.file().name();
        return file.equals(BuiltInTheme.name(file.substring(file.lastIndexOf('/') + 1)))
                ? "copy the built-in file to " + file.substring("built-in/".length()) + " and add it"
                : "add it";
    }

    private void text(String whole, PlacedText text) {
        StringKey key = StringKey.of(whole);
        if (reference.plain().stream().anyMatch(other -> whole.startsWith(other + "."))) {
            return; // what holds it should be a text, and is reported
        } else if (holds(whole)) {
            found.add(error(
                    "theme/string",
                    text.start(),
                    "“" + whole + "” is a text",
                    "write the keys below it, as strings.en.yaml does"));
        } else if (!reference.has(key)) {
            unknown(whole);
        } else if (key.category().filter(c -> !plurals.categories().contains(c)).isPresent()) {
            found.add(warning(
                    "theme/plural-surplus",
                    strings.placeOf(whole),
                    "“" + language.tag() + "” has no numbers that take the form “"
                            + key.category().get().keyword() + "”",
                    "delete it; the language has " + categories()));
        } else {
            places(key, text);
        }
    }

    private boolean holds(String key) {
        return reference.plain().stream().anyMatch(other -> other.startsWith(key + "."))
                || reference.counted().stream().anyMatch(other -> (other + ".").startsWith(key + "."))
                || strings.texts().keySet().stream().anyMatch(other -> other.startsWith(key + "."));
    }

    private void unknown(String key) {
        Set<String> known = new TreeSet<>(reference.plain());
        reference.counted().forEach(stem -> plurals.categories().forEach(c -> known.add(stem + "." + c.keyword())));
        found.add(warning(
                "theme/string-unknown",
                strings.placeOf(key),
                "nothing uses the string “" + key + "”",
                Spelling.nearest(key, known)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("delete it, or add it to templates/strings.en.yaml, which has every key")));
    }

    private void places(StringKey key, PlacedText text) {
        Set<String> wanted = reference.places(key);
        Set<String> here = StringsReference.places(text.text());
        for (String place : here) {
            if (!wanted.contains(place)) {
                found.add(error(
                        "theme/string-place",
                        text.place(StringsReference.offset(text.text(), place)),
                        "“" + key.key() + "” has no value for {" + place + "}",
                        Spelling.nearest(place, wanted)
                                .map(near -> "did you mean {" + near + "}?")
                                .orElse(wanted.isEmpty() ? "it has no values" : "its values are " + braced(wanted))));
            }
        }
        boolean inWords = key.category().filter(SAID_IN_WORDS::contains).isPresent();
        Optional<String> left = wanted.stream()
                .filter(place -> !here.contains(place) && !(inWords && place.equals("count")))
                .findFirst();
        if (left.isPresent() && wanted.containsAll(here)) {
            found.add(error(
                    "theme/string-place",
                    text.start(),
                    "“" + key.key() + "” leaves {" + left.get() + "} out",
                    "say where the value goes: " + braced(wanted)));
        }
    }

    private static String braced(Set<String> places) {
        return places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
    }

    private String categories() {
        return plurals.categories().stream().map(PluralCategory::keyword).collect(Collectors.joining(", "));
    }

    /** A number that takes a form; in some languages, only fractions do. */
    private String example(PluralCategory category) {
        return LongStream.concat(LongStream.rangeClosed(0, LARGEST_SMALL_NUMBER), LongStream.of(MILLION))
                .filter(number -> plurals.select(number) == category)
                .mapToObj(number -> "numbers such as " + number)
                .findFirst()
                .orElse("fractions such as 1.5");
    }
}
