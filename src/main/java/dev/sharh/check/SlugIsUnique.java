package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.Slug;
import java.util.HashMap;
import java.util.Map;

/** Slugs differ in more than the case of letters: for some hosts and file systems, {@code Dam} and {@code dam} are the same. */
final class SlugIsUnique implements Check.OfSite {
    @Override
    public void check(Site site, Diagnostic.Report report) {
        Map<String, String> seen = new HashMap<>();
        site.explainers().stream().map(Explainer::slug).sorted().forEach(slug -> {
            String same = seen.putIfAbsent(Slug.folded(slug), slug);
            if (same != null) {
                report.accept(error(
                        "explainer/twin",
                        Place.startOf("content/" + slug),
                        Message.of(
                                "on some hosts, “content/{0}” has the same name, so one of the two would be lost",
                                same),
                        Message.of("give one of the two folders another name")));
            }
        });
    }
}
