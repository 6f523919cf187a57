package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the packaged jar has to contain so that it can be passed on alone. */
class JarContentsIT {
    private static final Map<String, String> WORDS_OF_LICENCE = Map.of(
            "Apache-2.0", "Apache License",
            "BSD-2-Clause", "Redistributions in binary form",
            "BSD-3-Clause", "promote products",
            "MIT", "Permission is hereby granted");

    private ZipFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new ZipFile(BuiltSite.PROJECT.resolve("target/sharh.jar").toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void eachLibraryOfItsBillOfMaterialsHasALicenceWithItsText() throws IOException {
        for (JsonNode library : libraries()) {
            for (String licence : licences(library)) {
                String file = licence.equals("Apache-2.0")
                        ? licence
                        : library.get("group").asString();
                assertThat(WORDS_OF_LICENCE).containsKey(licence);
                assertThat(text("META-INF/licenses/" + file + ".txt")).contains(WORDS_OF_LICENCE.get(licence));
            }
        }
    }

    @Test
    void eachLibraryIsInTheListForPeople() throws IOException {
        String list = text("META-INF/THIRD-PARTY.txt");

        for (JsonNode library : libraries()) {
            String group = library.get("group").asString();
            assertThat(list).containsAnyOf(group + ":" + library.get("name").asString() + " ", group + ":* ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/harfbuzz/LICENSE",
                "dev/sharh/language/cldr/LICENSE",
                "theme/fonts/OFL-NotoNaskhArabic.txt",
                "theme/fonts/OFL-NotoSerif.txt",
                "META-INF/LGPL2.1",
                "META-INF/FastDoubleParser-LICENSE",
                "META-INF/Schubfach-LICENSE",
            })
    void whatIsNoLibraryHasItsLicenceBesideIt(String licence) throws IOException {
        assertThat(text(licence)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/linux-x86_64/libbrotli.so",
                "lib/linux-aarch64/libbrotli.so",
                "lib/osx-x86_64/libbrotli.dylib",
                "lib/osx-aarch64/libbrotli.dylib",
                "lib/windows-x86_64/brotli.dll",
                "lib/windows-aarch64/brotli.dll",
                "com/sun/jna/linux-x86-64/libjnidispatch.so",
                "com/sun/jna/linux-aarch64/libjnidispatch.so",
                "com/sun/jna/darwin-x86-64/libjnidispatch.jnilib",
                "com/sun/jna/darwin-aarch64/libjnidispatch.jnilib",
            })
    void nativeCodeIsThereForEachSystem(String library) {
        assertThat(jar.getEntry(library)).isNotNull();
    }

    private JsonNode libraries() throws IOException {
        JsonNode libraries =
                new JsonMapper().readTree(text("META-INF/sbom/sharh.cdx.json")).get("components");
        assertThat(libraries).hasSizeGreaterThan(30);
        return libraries;
    }

    /** The licences that apply to a library. JNA lets its users choose, and Sharh chooses the Apache License. */
    private static List<String> licences(JsonNode library) {
        JsonNode declared = library.get("licenses");
        List<String> expressions = declared.findValuesAsString("expression");
        List<String> licences = expressions.isEmpty()
                ? declared.findValuesAsString("id")
                : List.of(expressions.get(0).split(" AND "));
        assertThat(licences).describedAs("%s", library.get("name")).isNotEmpty();
        return licences.contains("LGPL-2.1-or-later") ? List.of("Apache-2.0") : licences;
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).describedAs(name).isNotNull();
        try (InputStream bytes = jar.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
