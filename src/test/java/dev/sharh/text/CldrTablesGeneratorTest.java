package dev.sharh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CldrTablesGeneratorTest {
    private static final int MAX_BYTES = 400 * 1024;

    @Test
    void theCommittedFilesAreWhatIcuGives() throws IOException {
        if (Boolean.getBoolean("cldr.write")) {
            CldrTablesGenerator.write();
        }

        SortedMap<Path, String> generated = CldrTablesGenerator.files();

        SortedMap<Path, String> committed = new TreeMap<>();
        for (Path file : generated.keySet()) {
            committed.put(file, Files.exists(file) ? Files.readString(file) : "");
        }
        assertThat(committed).isEqualTo(generated);
        assertThat(generated.keySet()).containsAll(CldrTablesGenerator.committedTables());
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
