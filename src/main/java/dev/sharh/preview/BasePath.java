package dev.sharh.preview;

/**
 * Where on its host the site is to be seen: {@code /}, or {@code /repo/} as a project's site on GitHub Pages.
 *
 * @param path begins and ends with a slash
 */
public record BasePath(String path) {
    public static final BasePath ROOT = new BasePath("/");

    /** A path as somebody types it, with its slashes or without. */
    public static BasePath of(String typed) {
        String inner = typed.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? ROOT : new BasePath("/" + inner + "/");
    }
}
