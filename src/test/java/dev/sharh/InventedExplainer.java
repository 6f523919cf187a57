package dev.sharh;

import dev.sharh.cli.Sharh;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * An invented explainer, whose pages say that it is: a harbour with sixty events, twelve pictures, two eras, a promise that was
 * moved and one that was missed. For measurements and for looking at pages with much on them.
 */
public final class InventedExplainer {
    public static final String SLUG = "invented-harbour";
    public static final int EVENTS = 60;
    public static final int PICTURES = 12;

    private static final int PER_BLOCK = 3;
    private static final LocalDate FIRST = LocalDate.of(1998, 3, 4);
    private static final int DAYS_BETWEEN = 165;
    private static final List<String> MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");

    private static final List<List<String>> WHAT = List.of(
            List.of("يبدأ العمال حفر الحوض", "Workers begin to dig the basin"),
            List.of("يصل أول قارب إلى الرصيف", "The first boat reaches the quay"),
            List.of("تفتح السوق أبوابها", "The market opens its doors"),
            List.of("يُضاء المنار للمرة الأولى", "The lighthouse is lit for the first time"),
            List.of("تغلق عاصفة مدخل الميناء", "A storm closes the entrance of the harbour"),
            List.of("يوافق المجلس على الخطة", "The council approves the plan"),
            List.of("تُركّب رافعة جديدة", "A new crane is set up"),
            List.of("يعود الصيادون إلى البحر", "The fishers return to the sea"),
            List.of("تُرمَّم جدران المخازن", "The walls of the stores are repaired"),
            List.of("يبدأ خط العبّارة", "The ferry line begins"));

    private InventedExplainer() {}

    /** Writes the project with its pictures. */
    public static ProjectFolder in(Path folder) {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml");
        String content = "content/" + SLUG + "/";
        project.with(content + "article.ar.md", article())
                .with(content + "summary.en.md", summary())
                .with(content + "timeline.yaml", timeline());
        try {
            Files.deleteIfExists(folder.resolve("content/dam"));
            Path media = Files.createDirectories(folder.resolve(content + "media"));
            for (int i = 0; i < PICTURES; i++) {
                ImageIO.write(
                        harbour(i),
                        "jpg",
                        media.resolve("harbour-" + (i + 1) + ".jpg").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Sharh.run(nowhere, nowhere, "pictures", "--project", folder.toString());
        return project;
    }

    private static LocalDate day(int event) {
        return FIRST.plusDays((long) event * DAYS_BETWEEN);
    }

    private static String article() {
        StringBuilder text = new StringBuilder("""
                ---
                title: "ميناء مختلق لتجربة التسلسل الزمني"
                standfirst: كل ما في هذه الصفحة مختلق، وقد كُتب لتجربة التسلسل الزمني.
                published: 2024-05-01
                ---

                هذا الميناء مختلق، ولا وجود له. كان مقررًا أن يُفتح الجسر بحلول نهاية 2024، ثم أُجّل إلى نهاية يونيو 2026. وكان مقررًا أن
                يكتمل السور بحلول نهاية 2022، ولم يكتمل. وبدأ العمل في 1998، واستمرت الأعمال الأولى من 1998 إلى 2006، والتوسعة من 2015 إلى 2020.

                """.replace("أن\n", "أن "));
        for (int block = 0; block < EVENTS / PER_BLOCK; block++) {
            for (int i = 0; i < PER_BLOCK; i++) {
                int event = block * PER_BLOCK + i;
                LocalDate day = day(event);
                text.append("في ").append(day.getDayOfMonth()).append(' ');
                text.append(MONTHS.get(day.getMonthValue() - 1))
                        .append(' ')
                        .append(day.getYear())
                        .append(' ');
                text.append(WHAT.get(event % WHAT.size()).get(0)).append(i == PER_BLOCK - 1 ? ".\n\n" : ". ");
            }
        }
        return text.toString();
    }

    private static String summary() {
        return """
                ---
                title: "An invented harbour, to try a timeline"
                standfirst: Everything on this page is invented, to try a timeline with many events. [@p1]
                ---

                This harbour is invented and does not exist. [@p1] The work began in 1998. [@p1]

                ## What was moved

                The bridge was to open by the end of 2024; it was put off to the end of June 2026. [@p1] The wall was to be complete by
                the end of 2022, and it is not. [@p1]
                """;
    }

    private static String timeline() {
        StringBuilder text = new StringBuilder("""
                title: {ar: "ميناء مختلق: التسلسل الزمني", en: "Timeline of an invented harbour"}
                asOf: 2024-05-01
                eras:
                  - {date: 1998/2006, title: {ar: الأعمال الأولى, en: First works}}
                  - {date: 2015/2020, title: {ar: التوسعة, en: Extension}}
                events:
                  - id: bridge
                    date: ../2026-06
                    status: planned
                    title: {ar: فتح الجسر, en: The bridge opens}
                    cites: [p1]
                    history: [{date: ../2024}]
                  - id: wall
                    date: ../2022
                    status: planned
                    title: {ar: اكتمال السور, en: The wall is complete}
                    cites: [p1]
                    outcome: {status: missed}
                """);
        for (int event = 0; event < EVENTS - 2; event++) {
            List<String> what = WHAT.get(event % WHAT.size());
            boolean past = day(event).isBefore(LocalDate.of(2024, 5, 1));
            text.append("  - id: e").append(event + 1).append("\n    date: ").append(day(event));
            text.append("\n    status: ").append(past ? "happened" : "planned");
            text.append("\n    title: {ar: ")
                    .append(what.get(0))
                    .append(", en: ")
                    .append(what.get(1));
            text.append("}\n    cites: [p").append(2 + event / PER_BLOCK).append("]\n");
            if (event % 5 == 0 && event / 5 < PICTURES) {
                int picture = event / 5 + 1;
                text.append("    media: {image: media/harbour-").append(picture);
                text.append(".jpg, alt: {ar: رسم ملوّن لميناء مختلق, en: A coloured drawing of an invented harbour}, ");
                text.append("caption: {ar: رسم مختلق, en: An invented drawing}}\n");
            }
        }
        return text.toString();
    }

    /** A sky, a sea, and houses; different in each picture. */
    private static BufferedImage harbour(int number) {
        int width = 1200;
        int height = 800;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color sky = Color.getHSBColor(0.55f + number * 0.01f, 0.4f, 0.95f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, height, Color.WHITE));
        pen.fillRect(0, 0, width, height);
        for (int house = 0; house < 14; house++) {
            int high = 80 + (house * 53 + number * 37) % 260;
            pen.setColor(Color.getHSBColor((house * 0.07f + number * 0.03f) % 1, 0.35f, 0.75f));
            pen.fillRect(house * 86, 560 - high, 78, high);
        }
        pen.setColor(Color.getHSBColor(0.6f, 0.6f, 0.45f + number * 0.02f));
        pen.fillRect(0, 560, width, height - 560);
        pen.dispose();
        return image;
    }
}
