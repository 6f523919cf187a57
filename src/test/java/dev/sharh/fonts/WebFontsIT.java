package dev.sharh.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The theme's own fonts, made from the full ones. */
class WebFontsIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String FOLDER = "templates/fonts/";

    private static final List<Diagnostic> FOUND = new ArrayList<>();
    private static Map<String, byte[]> made = Map.of();

    @BeforeAll
    static void make() throws IOException {
        made = new WebFonts(PROJECT).make(FOUND::add);
        assertThat(FOUND).isEmpty();
    }

    @Test
    void theCommittedFilesAreWhatTheCommandWritesByteForByte() throws IOException {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Files.readAllBytes(PROJECT.resolve(file.getKey())))
                    .describedAs(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void nothingElseLiesBesideThem() throws IOException {
        TreeSet<String> expected = new TreeSet<>(made.keySet());
        expected.add(FOLDER + "fonts.yaml");

        try (Stream<Path> files = Files.list(PROJECT.resolve(FOLDER))) {
            assertThat(files.map(file -> FOLDER + file.getFileName())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void whatReadersLoadIsSmall() {
        assertThat(made.get(FOLDER + "noto-naskh-arabic.woff2")).hasSizeLessThanOrEqualTo(20 * 1024);
        assertThat(made.get(FOLDER + "noto-serif.woff2")).hasSizeLessThanOrEqualTo(24 * 1024);
    }

    @Test
    void whatBrowsersUnpackIsTheFontThatWasPacked() throws IOException {
        byte[] font = made("noto-naskh-arabic-regular.ttf");

        Map<String, byte[]> packed = Sfnt.of(font).tables();
        Map<String, byte[]> unpacked = UnpackedWoff2.tables(Woff2.compress(font));
        assertThat(unpacked.keySet()).containsExactlyElementsOf(packed.keySet());
        packed.forEach((tag, table) -> {
            if (tag.equals("head")) {
                table[16] |= 1 << 3; // §5.1: the flag of fonts that went through a transform
            }
            assertThat(unpacked.get(tag)).describedAs(tag).isEqualTo(table);
        });
    }

    @Test
    void theFontsHaveTheRulesThatJoinAndPlaceArabic() throws IOException {
        Map<String, byte[]> tables = UnpackedWoff2.tables(made("noto-naskh-arabic.woff2"));

        assertThat(tables).containsKeys("GSUB", "GPOS", "GDEF");
        String features = new String(
                        tables.getOrDefault("GSUB", new byte[0]), java.nio.charset.StandardCharsets.ISO_8859_1)
                + new String(tables.getOrDefault("GPOS", new byte[0]), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(features).contains("init", "medi", "fina", "rlig", "liga", "ccmp", "mark", "mkmk");
    }

    @Test
    void onlyFontsForPagesVary() throws IOException {
        assertThat(varies("noto-serif-regular.ttf")).isFalse();
        assertThat(varies("noto-serif-bold.ttf")).isFalse();
        assertThat(UnpackedWoff2.tables(made("noto-serif.woff2"))).containsKeys("fvar", "gvar");
    }

    private static byte[] made(String name) {
        return made.getOrDefault(FOLDER + name, new byte[0]);
    }

    private static boolean varies(String name) {
        try {
            return Sfnt.of(made(name)).isVariable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
