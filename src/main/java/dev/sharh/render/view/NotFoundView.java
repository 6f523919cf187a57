package dev.sharh.render.view;

import java.util.List;

/** The page for an address that doesn't exist. */
public record NotFoundView(List<MessageView> messages) {

    /** The message in one language, with a link to its list of explainers. */
    public record MessageView(String lang, String dir, String title, String text, String list, String href) {}
}
