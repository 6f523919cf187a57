package dev.sharh.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFileTest {
    @ParameterizedTest
    @CsvSource({
        "media/a.webp, image/webp",
        "media/A.PNG, image/png",
        "media/a.avif, image/avif",
        "site.webmanifest, application/manifest+json",
        "CNAME, application/octet-stream",
    })
    void theMediaTypeFollowsFromTheEnding(String path, String type) {
        assertThat(new OutputFile(path, new byte[0]).mediaType()).isEqualTo(type);
    }
}
