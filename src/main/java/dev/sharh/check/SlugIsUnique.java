package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two explainers have two addresses, also on hosts and systems for which {@code Dam} and {@code dam} are one name. */
final class SlugIsUnique implements SiteCheck {
    @Override
    public void check(Site site, Diagnostic.Report report) {
        Map<String, String> seen = new HashMap<>();
        List<String> slugs =
                site.explainers().stream().map(Explainer::slug).sorted().toList();
        for (String slug : slugs) {
            String twin = seen.putIfAbsent(Slug.folded(slug), slug);
            if (twin != null) {
                report.accept(error(
                        "explainer/twin",
                        Place.startOf("content/" + slug),
                        "“content/" + twin + "” has the same name, but for the case of a letter or how it is put"
                                + " together: on some hosts one of the two would be lost",
                        "give one of the two folders another name"));
            }
        }
    }
}
