package dev.sharh.publish;

import java.net.URI;
import java.net.URISyntaxException;

/** Where readers find the files of a site. */
final class FileAddress {
    private static final String INDEX = "index.html";

    private FileAddress() {}

    /**
     * The address of a file, percent-encoded; a page that is the index of its folder is at the folder's.
     *
     * @param site ends in a slash
     */
    static URI of(URI site, String path) {
        String pretty = path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length())
                : path;
        try {
            return site.resolve(URI.create(new URI(null, null, "./" + pretty, null).toASCIIString()))
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
