package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.MediaFile.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of 7 by 5 pixels, written by other programs. */
class PictureHeaderTest {
    private static final PictureSize SIZE = new PictureSize(7, 5);

    private static final String LOSSY =
            "UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==";
    private static final String TRANSPARENT =
            "UklGRlwAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSAoAAAABB9C/iAhERP8DVlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoA"
                    + "A5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==";
    private static final String AVIF =
            "AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
                    + "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAGgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA"
                    + "AGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAHAAAABQAA"
                    + "ABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACJtZGF0EgAKBRgItGBCMg8bABpppoQAALAPXE80RTA=";

    static List<Arguments> pictures() {
        return List.of(
                Arguments.of(PictureHeader.GIF, "R0lGODlhBwAFAPAAAP8AAAAAACH5BAAAAAAALAAAAAAHAAUAAAIFhI+puwUAOw=="),
                Arguments.of(PictureHeader.WEBP, LOSSY),
                Arguments.of(PictureHeader.WEBP, "UklGRhwAAABXRUJQVlA4TA8AAAAvBgABAAcQ/Y/+ByKi/wEA"),
                Arguments.of(PictureHeader.WEBP, TRANSPARENT),
                Arguments.of(PictureHeader.AVIF, AVIF));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSizeIsReadWhateverTheFormat(PictureHeader header, String picture) {
        byte[] bytes = Base64.getDecoder().decode(picture);

        assertThat(header.size(bytes)).contains(SIZE);
        for (PictureHeader other : PictureHeader.values()) {
            assertThat(other.size(bytes).isPresent()).isEqualTo(other == header);
        }
    }

    @ParameterizedTest
    @CsvSource({"PNG, png", "JPEG, jpg"})
    void theSizeIsReadFromPicturesOfTheJdk(PictureHeader header, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();

        assertThat(header.size(out.toByteArray())).contains(SIZE);
    }

    /** Whatever is cut off, there is an answer. */
    @ParameterizedTest
    @CsvSource({
        "GIF, R0lGODlhBwAFAPAAAP8AAAAAACH5BAAAAAAALAAAAAAHAAUAAAIFhI+puwUAOw==",
        "WEBP, UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==",
        "WEBP, UklGRhwAAABXRUJQVlA4TA8AAAAvBgABAAcQ/Y/+ByKi/wEA",
        "WEBP, UklGRlwAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSAoAAAABB9C/iAhERP8DVlA4ICwAAACQAQCdASoHAAUAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==",
        "AVIF, AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAGgAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAHAAAABQAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAACJtZGF0EgAKBRgItGBCMg8bABpppoQAALAPXE80RTA=",
    })
    void aFileThatIsCutOffHasItsSizeOrNone(PictureHeader header, String picture) {
        byte[] bytes = Base64.getDecoder().decode(picture);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(header.size(Arrays.copyOf(bytes, length)).orElse(SIZE)).isEqualTo(SIZE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsReadFromAPage(PictureHeader header) {
        assertThat(header.size("<!DOCTYPE html><title>No picture at all</title>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
