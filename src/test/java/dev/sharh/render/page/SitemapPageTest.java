package dev.sharh.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.render.OutputFile;
import dev.sharh.render.page.LayoutView.AlternateView;
import dev.sharh.render.page.SitemapPage.SitemapView;
import dev.sharh.render.page.SitemapPage.SitemapView.PageView;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How addresses are divided among files. */
class SitemapPageTest {
    @Test
    void asManyPagesAsFitAreInOneFile() {
        assertThat(files(3, 3)).containsOnlyKeys("sitemap.xml");
    }

    @Test
    void morePagesAreInSeveralFilesWithAnIndex() {
        Map<String, SitemapView> files = files(7, 3);

        assertThat(files).containsOnlyKeys("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        assertThat(files).extractingByKey("sitemap-3.xml").isEqualTo(new SitemapView(pages(6, 7), List.of()));
        assertThat(files)
                .extractingByKey("sitemap.xml")
                .isEqualTo(new SitemapView(
                        List.of(),
                        List.of(
                                "https://example.org/sitemap-1.xml",
                                "https://example.org/sitemap-2.xml",
                                "https://example.org/sitemap-3.xml")));
    }

    /** Addresses in several languages, of letters that take six characters each, are long. */
    @Test
    void longAddressesFillAFileBeforeTheyAreMany() {
        PageView page = new PageView(
                "https://example.org/" + "%D8%B4".repeat(100) + "/",
                Optional.of("2024-05-01"),
                List.of(new AlternateView("ar", "https://example.org/" + "%D8%B4".repeat(100) + "/")));

        Map<String, SitemapView> files = files(Collections.nCopies(8, page), new SitemapPage.Room(100, 2_500));

        assertThat(files)
                .containsOnlyKeys("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap-4.xml", "sitemap.xml");
        assertThat(files).extractingByKey("sitemap-1.xml").isEqualTo(new SitemapView(List.of(page, page), List.of()));
    }

    private static Map<String, SitemapView> files(int pages, int most) {
        return files(pages(0, pages), new SitemapPage.Room(most, Integer.MAX_VALUE));
    }

    private static Map<String, SitemapView> files(List<PageView> pages, SitemapPage.Room room) {
        Map<String, SitemapView> files = new LinkedHashMap<>();
        SitemapPage.files(
                        pages.iterator(), room, address -> "https://example.org/" + address.path(), (address, view) -> {
                            files.put(address.path(), view);
                            return OutputFile.text(address.path(), "");
                        })
                .forEach(file -> assertThat(files).containsKey(file.path()));
        return files;
    }

    private static List<PageView> pages(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new PageView("https://example.org/" + i, Optional.empty(), List.of()))
                .toList();
    }
}
