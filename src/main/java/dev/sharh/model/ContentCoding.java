package dev.sharh.model;

import java.util.Arrays;
import java.util.Optional;

/** A content coding of HTTP (RFC 9110 §8.4.1) in which a server can hand out a file that lies beside the plain one. */
public enum ContentCoding {
    GZIP("gzip", ".gz"),
    BROTLI("brotli", ".br");

    private final String setting;
    private final String suffix;

    ContentCoding(String setting, String suffix) {
        this.setting = setting;
        this.suffix = suffix;
    }

    /** The coding with the name that settings use. */
    public static Optional<ContentCoding> of(String setting) {
        return Arrays.stream(values())
                .filter(coding -> coding.setting.equals(setting))
                .findFirst();
    }

    /** The word that {@code site.yaml} uses. */
    public String word() {
        return setting;
    }

    /** What comes behind the file's name. */
    public String suffix() {
        return suffix;
    }
}
