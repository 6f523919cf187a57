package dev.sharh.theme;

import dev.sharh.language.PluralCategory;
import java.util.Arrays;
import java.util.Optional;

/**
 * The key of a string, taken apart where its last part is a plural category: {@code edition.readingTime.few}.
 *
 * @param stem what is counted, or the key itself where nothing is
 */
record StringKey(String stem, Optional<PluralCategory> category) {
    static StringKey of(String key) {
        int dot = key.lastIndexOf('.');
        String last = key.substring(dot + 1);
        Optional<PluralCategory> category = Arrays.stream(PluralCategory.values())
                .filter(each -> each.keyword().equals(last))
                .findFirst();
        return category.isPresent() && dot > 0
                ? new StringKey(key.substring(0, dot), category)
                : new StringKey(key, Optional.empty());
    }

    /** The key as a file has it. */
    String key() {
        return category.map(each -> stem + "." + each.keyword()).orElse(stem);
    }
}
