package dev.sharh.render.page;

import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import java.util.List;
import java.util.stream.Stream;

/** {@code /404.html}: the page that hosts show for a missing address, in all languages of the site. */
public final class NotFoundPage implements PageKind {
    private static final Address ADDRESS = new Address("404.html");

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        SiteLanguage language = rendering.defaultLanguage();
        NotFoundView view = new NotFoundView(rendering.languages().stream()
                .map(l -> new NotFoundView.MessageView(
                        l.tag(),
                        l.direction().attribute(),
                        l.strings().get("notFound.title"),
                        l.strings().get("notFound.text"),
                        l.strings().get("notFound.list"),
                        ADDRESS.to(Address.list(l.language()))))
                .toList());
        return Stream.of(new Layout(rendering, language, ADDRESS)
                .title(language.strings().get("notFound.title"))
                .styled(Styles.Kind.NOT_FOUND)
                .description(language.strings().get("notFound.text"))
                .hidden(true)
                .atAnyDepth()
                .print("404.ftl", view));
    }

    /**
     * The page for an address that doesn't exist.
     *
     * @param messages one for each language of the site
     */
    public record NotFoundView(List<MessageView> messages) {

        /**
         * The message in one language, with a link to its list of explainers.
         *
         * @param lang the language (BCP 47), for {@code lang}
         * @param dir {@code ltr} or {@code rtl}
         * @param title the headline
         * @param text the explanation
         * @param list the text of the link
         * @param href the list of explainers in the language
         */
        public record MessageView(String lang, String dir, String title, String text, String list, String href) {}
    }
}
