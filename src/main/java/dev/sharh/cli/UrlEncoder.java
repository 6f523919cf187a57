package dev.sharh.cli;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names of files in a URI. */
public final class UrlEncoder {
    /** What a segment of a path may hold as it is (RFC 3986 §3.3), without the colon, which can look like a scheme's. */
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private UrlEncoder() {}

    /**
     * A relative path as a URI. {@link java.net.URI} isn't used, as it composes what a file's name has in pieces (NFC),
     * and so names another file.
     */
    public static String path(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
