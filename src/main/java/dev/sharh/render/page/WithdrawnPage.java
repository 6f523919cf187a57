package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.FrontMatter.Withdrawal;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.PageKind.ForExplainer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What remains of an explainer that was withdrawn: a note at the addresses of its editions and of the page with both texts. */
public final class WithdrawnPage implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        Stream<OutputFile> editions = explainer.editions().stream()
                .map(edition ->
                        page(rendering, explainer, Explainers.address(explainer, edition), edition, List.of(edition)));
        Stream<OutputFile> sideBySide = explainer.summaries().stream()
                .flatMap(summary -> Explainers.sideBySide(rendering, explainer, summary).stream()
                        .map(address -> page(
                                rendering,
                                explainer,
                                address,
                                explainer.source(),
                                List.of(explainer.source(), summary))));
        return Stream.concat(editions, sideBySide);
    }

    private static OutputFile page(
            Rendering rendering, Explainer explainer, Address address, Edition main, List<Edition> shown) {
        SiteLanguage language = rendering.language(main.language());
        List<WithdrawnView.NoteView> notes = shown.stream()
                .map(edition -> note(rendering, explainer, address, edition))
                .toList();
        Layout layout = new Layout(rendering, language, address);
        return (shown.size() > 1 ? layout.inAllLanguages() : layout)
                .title(main.title())
                .description(language.strings()
                        .get(
                                "withdrawn.text",
                                Map.of(
                                        "day",
                                        language.dates()
                                                .day(explainer
                                                        .withdrawal()
                                                        .orElseThrow()
                                                        .date())
                                                .text())))
                .styled(Styles.Kind.NOT_FOUND)
                .translations(Explainers.translations(explainer))
                .hidden(true)
                .print("withdrawn.ftl", new WithdrawnView(notes));
    }

    private static WithdrawnView.NoteView note(
            Rendering rendering, Explainer explainer, Address address, Edition edition) {
        SiteLanguage language = rendering.language(edition.language());
        BidiIsolator isolation = rendering.isolation(language);
        Withdrawal withdrawal = explainer.withdrawal().orElseThrow();
        Html day = EditionContext.day(withdrawal.date(), language);
        return new WithdrawnView.NoteView(
                language.tag(),
                language.direction().attribute(),
                new Html(isolation.html(edition.title())),
                Html.sentence(language.strings().get("withdrawn.text"), Map.of("day", day)),
                isolation.html(withdrawal.reason()),
                language.strings().get("list.all"),
                address.to(Address.list(language.language())));
    }

    /**
     * The page of an explainer that was withdrawn.
     *
     * @param notes one, or on the page with both texts one for each edition
     */
    public record WithdrawnView(List<NoteView> notes) {

        /**
         * The note in one language.
         *
         * @param lang the language (BCP 47), for {@code lang}
         * @param dir {@code ltr} or {@code rtl}
         * @param title the headline
         * @param text a sentence with the day
         * @param reason why the explainer was withdrawn
         * @param list the text of the link
         * @param href the list of explainers in the language
         */
        public record NoteView(String lang, String dir, Html title, Html text, Html reason, String list, String href) {}
    }
}
