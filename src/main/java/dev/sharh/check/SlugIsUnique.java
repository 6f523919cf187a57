package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.language.Confusables;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.Slug;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Slugs differ in more than the case of letters: for some hosts and file systems, {@code Dam} and {@code dam} are the same.
 * They also differ for readers, as {@code علي} and {@code علی} don't.
 */
final class SlugIsUnique implements Check.OfSite {
    @Override
    public void check(Site site, Diagnostic.Report report) {
        List<String> slugs =
                site.explainers().stream().map(Explainer::slug).sorted().toList();
        Map<String, String> lookalikes = Confusables.lookalikes(slugs);
        Map<String, String> seen = new HashMap<>();
        for (String slug : slugs) {
            reportMixed(slug, report);
            String same = seen.putIfAbsent(Slug.folded(slug), slug);
            if (same != null) {
                report.accept(twin(
                        slug,
                        Message.of(
                                "on some hosts, “content/{0}” has the same name, so one of the two would be lost",
                                same)));
            } else if (lookalikes.containsKey(slug)) {
                report.accept(twin(
                        slug,
                        Message.of(
                                "readers can't tell this name from “content/{0}”", lookalikes.getOrDefault(slug, ""))));
            }
        }
    }

    private static Diagnostic twin(String slug, Message problem) {
        return error(
                "explainer/twin",
                Place.startOf("content/" + slug),
                problem,
                Message.of("give one of the two folders another name"));
    }

    private static void reportMixed(String slug, Diagnostic.Report report) {
        Arrays.stream(slug.split("-", -1))
                .filter(Confusables::isMixed)
                .findFirst()
                .ifPresent(word -> report.accept(warning(
                        "explainer/mixed-script",
                        Place.startOf("content/" + slug),
                        Message.of(
                                "“{0}” has letters of several scripts, which readers can't type or tell apart", word),
                        Message.of("write the word in one script, or put a hyphen between the two scripts"))));
    }
}
