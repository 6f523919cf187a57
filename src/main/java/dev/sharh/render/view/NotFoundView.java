package dev.sharh.render.view;

import java.util.List;

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
