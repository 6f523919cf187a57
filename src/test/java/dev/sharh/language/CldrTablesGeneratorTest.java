package dev.sharh.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CldrTablesGeneratorTest {
    private static final int MAX_BYTES = 3 * 1024 * 1024;

    /** Generated in every run: languages with several scripts, digits and regions. All files only with {@code -Dslow}. */
    private static final Set<String> SOME =
            Set.of("ar", "az", "de", "en", "fa", "ff", "he", "hi", "ki", "ps", "ru", "sr", "ur", "uz", "zh");

    @Test
    void theCommittedFilesAreWhatIcuGives() throws IOException {
        if (Boolean.getBoolean("cldr.write")) {
            CldrTablesGenerator.write();
        }
        Predicate<String> languages = Effort.full() ? language -> true : SOME::contains;

        SortedMap<Path, String> generated =
                Effort.full() ? CldrTablesGenerator.files() : CldrTablesGenerator.files(languages);

        SortedMap<Path, String> committed = new TreeMap<>();
        for (Path file : generated.keySet()) {
            committed.put(file, Files.exists(file) ? Files.readString(file) : "");
        }
        assertThat(committed).isEqualTo(generated);
        assertThat(CldrTablesGenerator.committedTables())
                .filteredOn(table -> languages.test(language(table)))
                .isSubsetOf(generated.keySet());
    }

    @Test
    void everyTableIsOfALocaleOfIcuAndOfItsRelease() throws IOException {
        Set<String> tags = CldrTablesGenerator.locales().keySet();

        assertThat(CldrTablesGenerator.committedTables()).isNotEmpty().allSatisfy(table -> {
            assertThat(tag(table)).matches(tag -> tag.equals("und") || tags.contains(tag));
            assertThat(Files.readString(table)).startsWith(CldrTablesGenerator.firstLine());
        });
    }

    private static String tag(Path table) {
        return String.valueOf(table.getFileName()).replace(".properties", "");
    }

    private static String language(Path table) {
        return tag(table).replaceFirst("-.*", "");
    }

    @Test
    void theTablesStaySmall() throws IOException {
        long bytes = 0;
        for (Path table : CldrTablesGenerator.committedTables()) {
            bytes += Files.size(table);
        }

        assertThat(bytes).isBetween(1L, (long) MAX_BYTES);
    }
}
