package dev.sharh.render.asset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The hashes by which policies name styles. Pages share their styles, so that each hash is asked for many times. */
public final class StyleHashes {
    /** More styles than a theme has; where every page has one of its own, they are not kept. */
    private static final int MOST = 100;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The SHA-256 of a style, in Base64. */
    public String of(String style) {
        String hash = known.get(style);
        if (hash == null) {
            hash = sha256(style);
            if (known.size() < MOST) {
                known.put(style, hash);
            }
        }
        return hash;
    }

    /** Of the element's text as the parser hands it on, with its line ends normalised. */
    private static String sha256(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(style.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
