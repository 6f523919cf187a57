package dev.sharh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A site of invented explainers in Arabic, English and Persian, with pages, menus, topics and authors; each page says in its
 * language that it is invented. For tests of whole sites and for looking at them.
 */
public final class InventedSite {
    private static final LocalDate LAST = LocalDate.of(2024, 11, 3);
    private static final int DAYS_BETWEEN = 17;

    /** In Arabic, English and Persian. */
    private record Words(String ar, String en, String fa) {
        String all() {
            return "{ar: " + ar + ", en: " + en + ", fa: " + fa + "}";
        }
    }

    private static final List<Words> WORKS = List.of(
            new Words("الجسر", "The bridge", "پل"),
            new Words("الميناء", "The harbour", "بندر"),
            new Words("المكتبة", "The library", "کتابخانه"),
            new Words("السوق", "The market", "بازار"),
            new Words("المستشفى", "The hospital", "بیمارستان"),
            new Words("السد", "The dam", "سد"),
            new Words("المدرسة", "The school", "مدرسه"),
            new Words("المنارة", "The lighthouse", "فانوس دریایی"),
            new Words("محطة القطار", "The railway station", "ایستگاه قطار"),
            new Words("الحديقة", "The garden", "باغ"),
            new Words("المتحف", "The museum", "موزه"),
            new Words("الملعب", "The stadium", "ورزشگاه"),
            new Words("القناة", "The canal", "کانال"));

    private static final List<Words> PLACES = List.of(
            new Words("نهرين", "Nahrin", "نهرین"),
            new Words("تل الريح", "Tell Rih", "تل ریح"),
            new Words("واحة سمر", "Samar Oasis", "واحه سمر"),
            new Words("مرسى زهر", "Marsa Zahr", "مرسی زهر"),
            new Words("جزيرة نون", "Nun Island", "جزیره نون"),
            new Words("وادي لؤلؤ", "Lulu Valley", "دره لؤلؤ"),
            new Words("رأس غيم", "Cape Ghaym", "دماغه غیم"),
            new Words("عين ورد", "Ayn Ward", "عین ورد"));

    /** By their slugs, in the order of the glossary. */
    private static final Map<String, Words> TOPICS = new TreeMap<>(Map.of(
            "water", new Words("المياه", "Water", "آب"),
            "transport", new Words("النقل", "Transport", "حمل و نقل"),
            "health", new Words("الصحة", "Health", "سلامت"),
            "schools", new Words("المدارس", "Schools", "مدرسه‌ها"),
            "trade", new Words("التجارة", "Trade", "بازرگانی"),
            "culture", new Words("الثقافة", "Culture", "فرهنگ"),
            "sport", new Words("الرياضة", "Sport", "ورزش"),
            "harbours", new Words("الموانئ", "Harbours", "بندرها"),
            "gardens", new Words("الحدائق", "Gardens", "باغ‌ها"),
            "old-towns", new Words("المدن القديمة", "Old towns", "شهرهای کهن")));

    private InventedSite() {}

    /** Writes a site with some explainers, the newest first. */
    public static ProjectFolder in(Path folder, int explainers) {
        ProjectFolder project = ProjectFolder.in(folder)
                .without("content/dam/article.ar.md")
                .without("content/dam/summary.en.md")
                .without("content/dam/timeline.yaml");
        try {
            Files.delete(folder.resolve("content/dam"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        project.with("content/site.yaml", """
                title: {ar: شروح مختلقة, en: Invented Explainers, fa: شرح‌های ساختگی}
                languages: [ar, en, fa]
                baseUrl: https://example.org/invented/
                cards: false
                menus:
                  header:
                    - about
                    - {topic: water}
                    - {page: method, name: {ar: كيف نعمل, en: How we work, fa: روش کار}}
                    - {feed: true}
                  footer:
                    - {url: https://example.org/, name: {ar: موقع الناشر, en: The publisher, fa: ناشر}}
                """);
        project.with("content/glossary.yaml", glossary());
        pages(project);
        for (int i = 0; i < explainers; i++) {
            explainer(project, i);
        }
        return project;
    }

    /** The folder of an explainer, counted from 0, which is the newest. */
    public static String slug(int number) {
        return "invented-" + (number + 1);
    }

    private static String glossary() {
        StringBuilder text = new StringBuilder("names:\n");
        PLACES.forEach(place -> text.append("  - ").append(place.all()).append('\n'));
        text.append("topics:\n");
        TOPICS.forEach((slug, topic) ->
                text.append("  ").append(slug).append(": ").append(topic.all()).append('\n'));
        return text.toString();
    }

    private static void pages(ProjectFolder project) {
        project.with("content/pages/about.ar.md", """
                        ---
                        title: عن هذا الموقع
                        description: موقع مختلق لاختبار برنامج شرح.
                        ---

                        هذا الموقع مختلق، وكل ما فيه كُتب لاختبار البرنامج.

                        ## من نحن

                        لا أحد. أما [طريقة العمل](../method/) فحقيقية.
                        """)
                .with("content/pages/about.en.md", """
                        ---
                        title: About this site
                        description: An invented site, to test Sharh.
                        ---

                        This site is invented. Everything on it was written to test the program.

                        ## Who we are

                        No one. But [the way we work](../method/) is real.
                        """)
                .with("content/pages/about.fa.md", """
                        ---
                        title: درباره این سایت
                        description: سایتی ساختگی برای آزمایش شرح.
                        ---

                        این سایت ساختگی است و همه نوشته‌های آن برای آزمایش برنامه است.

                        ## ما که هستیم

                        هیچ کس. اما [روش کار](../method/) واقعی است.
                        """);
        project.with("content/pages/method.ar.md", """
                        ---
                        title: كيف نكتب الشروح المختلقة
                        ---

                        هذه الصفحة مختلقة.

                        | الخطوة | من |
                        |---|---|
                        | نختلق مقالًا | الكاتب |
                        | نلخّصه | المحرر |
                        """)
                .with("content/pages/method.en.md", """
                        ---
                        title: How we write invented explainers
                        ---

                        This page is invented.

                        | Step | Who |
                        |---|---|
                        | We invent an article | A writer |
                        | We summarise it | An editor |
                        """)
                .with("content/pages/method.fa.md", """
                        ---
                        title: شرح‌های ساختگی را چگونه می‌نویسیم
                        ---

                        این صفحه ساختگی است.
                        """);
        project.with("content/pages/contact.ar.md", """
                        ---
                        title: اتصل بنا
                        menu: footer
                        ---

                        هذا العنوان مختلق: [nobody@example.org](mailto:nobody@example.org).
                        """).with("content/pages/contact.en.md", """
                        ---
                        title: Contact
                        menu: footer
                        ---

                        This address is invented: [nobody@example.org](mailto:nobody@example.org).
                        """);
    }

    /** The first explainer has the topic of the menu. */
    private static String topics(int number) {
        List<String> slugs = List.copyOf(TOPICS.keySet());
        String own = slugs.get((number + slugs.size() - 1) % slugs.size());
        String other = slugs.get(number / 4 % (slugs.size() - 1));
        return number % 4 == 0 && !other.equals(own) ? own + ", " + other : own;
    }

    private static void explainer(ProjectFolder project, int number) {
        String folder = "content/" + slug(number) + "/";
        Words work = WORKS.get(number % WORKS.size());
        Words place = PLACES.get(number % PLACES.size());
        LocalDate published = LAST.minusDays((long) number * DAYS_BETWEEN);
        String begin = String.valueOf(published.getYear() - 3);
        String end = String.valueOf(published.getYear() + 2);
        project.with(folder + "article.ar.md", """
                        ---
                        title: "WORK في PLACE"
                        published: DAY
                        topics: [TOPICS]
                        authors: [{name: {ar: كاتبة مختلقة, en: An invented writer, fa: نویسنده ساختگی}}]
                        ---

                        هذا الشرح مختلق، ولا وجود لهذا المكان.

                        بدأ العمل في PLACE في BEGIN.

                        ومن المقرر أن ينتهي العمل بحلول END.
                        """.replace("WORK", work.ar())
                        .replace("PLACE", place.ar())
                        .replace("TOPICS", topics(number))
                        .replace("DAY", published.toString())
                        .replace("BEGIN", begin)
                        .replace("END", end))
                .with(folder + "summary.en.md", """
                        ---
                        title: "WORK of PLACE"
                        standfirst: This explainer is invented, and there is no such place. [@p1]
                        ---

                        Work in PLACE began in BEGIN. [@p2] It is to end by END. [@p3]
                        """.replace("WORK", work.en())
                        .replace("PLACE", place.en())
                        .replace("BEGIN", begin)
                        .replace("END", end));
        if (number % 3 != 2) { // not every explainer is in every language
            project.with(folder + "summary.fa.md", """
                        ---
                        title: "WORK در PLACE"
                        standfirst: این شرح ساختگی است و چنین جایی وجود ندارد. [@p1]
                        ---

                        کار در PLACE در BEGIN آغاز شد. [@p2] قرار است تا END به پایان برسد. [@p3]
                        """.replace("WORK", work.fa())
                    .replace("PLACE", place.fa())
                    .replace("BEGIN", begin)
                    .replace("END", end));
        }
        project.with(
                folder + "timeline.yaml",
                """
                        title: {ar: تسلسل زمني مختلق, en: An invented timeline, fa: خط زمان ساختگی}
                        asOf: DAY
                        events:
                          - id: start
                            date: BEGIN
                            status: happened
                            title: {ar: بدء العمل, en: Work begins, fa: آغاز کار}
                            cites: [p2]
                          - id: end
                            date: ../END
                            status: planned
                            title: {ar: انتهاء العمل, en: Work ends, fa: پایان کار}
                            cites: [p3]
                        """.replace("DAY", published.toString()).replace("BEGIN", begin).replace("END", end));
    }
}
