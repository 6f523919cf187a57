package dev.sharh.preview;

import dev.sharh.render.OutputFile;
import dev.sharh.render.html.Html;

/**
 * What a preview adds to a page on its way to the browser, and to nothing that is written: a script that shows changes and
 * findings, and the permission to run this one.
 *
 * @param token known to those alone who were served a page
 */
record LivePage(BasePath base, String token) {
    /** Where the preview's own files are, below the site's path; no folder of content begins with a dot. */
    static final String OWN = ".sharh/preview/";

    private static final String POLICY = "default-src 'none';";

    OutputFile of(OutputFile file) {
        return file.path().endsWith(".html") ? OutputFile.text(file.path(), of(file.text(), Version.of(file))) : file;
    }

    private String of(String html, String version) {
        String allowed = html.replaceFirst(POLICY, POLICY + " script-src 'nonce-" + token + "'; frame-src 'self';");
        int end = allowed.lastIndexOf("</body>");
        return end < 0
                ? allowed + script(version)
                : allowed.substring(0, end) + script(version) + allowed.substring(end);
    }

    /** A page for as long as no build has made any. */
    OutputFile nothingYet() {
        return OutputFile.text(
                "index.html",
                of(
                        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\""
                                + " content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                                + "<title>Sharh</title>\n<body>\n</body>\n</html>\n",
                        ""));
    }

    private String script(String version) {
        return "<script nonce=\"" + token + "\" src=\"" + Html.escape(base.path() + OWN) + "preview.js\" data-events=\""
                + Html.escape(base.path() + OWN) + "events?token=" + token + "\" data-version=\"" + version
                + "\" defer></script>\n";
    }
}
