package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Diagnostic;
import dev.sharh.render.OutputFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code pictures}, and the pages with its pictures. */
class PicturesCommandTest {
    private static final String PLACE = "33.3152 N, 44.3661 E";

    @TempDir
    private Path folder;

    private ProjectFolder project = ProjectFolder.in(Path.of("target/pictures"));

    @BeforeEach
    void write() {
        project = ProjectFolder.in(folder).with("content/site.yaml", """
                title: {ar: شرح, en: Sharh}
                publisher: {ar: شرح, en: Sharh}
                languages: [ar, en]
                """);
        project.replacing("content/dam/summary.en.md", "The work", "![The wall](media/dam.jpg)\n\nThe work");
    }

    private Path media(String name) {
        return folder.resolve("content/dam/media").resolve(name);
    }

    private void picture(int width, int height, int orientation) throws IOException {
        Files.createDirectories(media(""));
        Files.write(media("dam.jpg"), withExif(jpeg(width, height), orientation));
    }

    private String run(int status) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        assertThat(Sharh.run(writer, writer, "pictures", "--project", folder.toString()))
                .describedAs(out.toString())
                .isEqualTo(status);
        return out.toString();
    }

    /** Red at the left above, green at the right above, blue at the left below, black at the right below. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity()));
        return out.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBK", "2, GRKB", "3, KBGR", "4, BKRG", "5, RBGK", "6, BRKG", "7, KGBR", "8, GKRB",
    })
    void aPictureIsTurnedAsTheCameraWasHeld(int orientation, String corners) throws IOException {
        picture(1200, 800, orientation);

        run(0);

        BufferedImage small = ImageIO.read(media("dam.480w.jpg").toFile());
        boolean sideways = orientation >= 5;
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(sideways ? 720 : 320);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            Color colour = new Color(small.getRGB(
                    small.getWidth() / 4 + i % 2 * small.getWidth() / 2,
                    small.getHeight() / 4 + i / 2 * small.getHeight() / 2));
            seen.append(
                    colour.getRed() > 128 ? 'R' : colour.getGreen() > 128 ? 'G' : colour.getBlue() > 128 ? 'B' : 'K');
        }
        assertThat(seen).hasToString(corners);
        for (String file : new String[] {"dam.480w.jpg", sideways ? "dam.800w.jpg" : "dam.960w.jpg"}) {
            assertThat(new String(Files.readAllBytes(media(file)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif", PLACE);
        }
    }

    @Test
    void pagesShowTheSmallerSizesAndNotTheOriginal() throws IOException {
        picture(2400, 1200, 1);
        assertThat(TestBuild.published(folder).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("media/no-smaller-sizes");

        assertThat(run(0)).contains("content/dam/media/dam.480w.jpg (", "content/dam/media/dam.1600w.jpg (");

        TestBuild build = TestBuild.published(folder);
        assertThat(build.diagnostics()).isEmpty();
        Element image = build.files().stream()
                .filter(file -> file.path().equals("en/dam/index.html"))
                .map(file -> Jsoup.parse(file.text()).select(".body img").get(0))
                .findFirst()
                .orElseThrow();
        assertThat(image.attr("src")).isEqualTo("../../dam/media/dam.1600w.jpg");
        assertThat(image.attr("width")).isEqualTo("1600");
        assertThat(image.attr("height")).isEqualTo("800");
        assertThat(image.attr("srcset"))
                .isEqualTo("../../dam/media/dam.480w.jpg 480w, ../../dam/media/dam.960w.jpg 960w,"
                        + " ../../dam/media/dam.1600w.jpg 1600w");
        assertThat(build.files())
                .extracting(OutputFile::path)
                .contains("dam/media/dam.480w.jpg")
                .doesNotContain("dam/media/dam.jpg");
    }

    @Test
    void whatExistsStaysAsItIs() throws IOException {
        picture(1200, 800, 1);
        run(0);
        Files.delete(media("dam.960w.jpg"));

        assertThat(run(0)).isEqualTo("no JPEG lacks its smaller sizes" + System.lineSeparator());
        assertThat(media("dam.960w.jpg")).doesNotExist();
    }

    @Test
    void aBrokenPictureIsNamedAndTheOthersAreWritten() throws IOException {
        picture(1200, 800, 1);
        Files.writeString(media("a.jpg"), "not a picture");
        Files.write(media("z.jpeg"), jpeg(600, 400));

        assertThat(run(1)).contains("content/dam/media/a.jpg: ", "content/dam/media/z.480w.jpg (");
    }
}
