package dev.sharh.cli.report;

import dev.sharh.model.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names by which a finding is known again after the lines above it have moved: made from what it says and of which file,
 * and not from its line. Where a file has the same finding several times, they are counted.
 */
final class Fingerprints {
    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Diagnostic finding) {
        String said = finding.code() + "\n" + finding.place().file() + "\n" + finding.message();
        int times = seen.merge(said, 1, Integer::sum);
        return hash(said + "\n" + times);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
