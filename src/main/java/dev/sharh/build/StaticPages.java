package dev.sharh.build;

import dev.sharh.content.SiteReader;
import dev.sharh.content.Sources;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Menus;
import dev.sharh.model.SiteSettings;
import dev.sharh.model.StaticPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pages of the site as they were read.
 *
 * @param digest of their folder, so that a changed picture is a change too
 * @param diagnostics of reading them
 */
public record StaticPages(String digest, List<StaticPage> pages, List<Diagnostic> diagnostics) {
    public StaticPages {
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what menus show of the pages, by which a change of anything else is no change for other pages. */
    List<Object> inMenus(Menus menus) {
        return pages.stream()
                .filter(menus::show)
                .flatMap(page -> page.editions().stream()
                        .map(edition -> List.<Object>of(
                                page.slug(),
                                edition.language(),
                                edition.title(),
                                edition.frontMatter().menu())))
                .collect(Collectors.toList());
    }

    static StaticPages read(Sources sources, SiteSettings settings, ResultCache cache) {
        SiteReader reader = new SiteReader(sources.files());
        String digest = sources.digest(reader.folder(StaticPage.FOLDER));
        return cache.get(() -> List.of(StaticPages.class, digest, settings.languages()), () -> {
            List<Diagnostic> found = new ArrayList<>();
            return new StaticPages(digest, reader.pages(settings, found::add), found);
        });
    }
}
