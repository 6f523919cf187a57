package dev.sharh.render.view;

/**
 * A link to the same place in another language, in the words of that language.
 *
 * @param lang the other language (BCP 47), for {@code lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param language the language's name in itself
 * @param label what the link is read out as: "This paragraph in English"
 * @param href the place on the other page
 */
public record PlaceView(String lang, String dir, String language, String label, String href) {}
