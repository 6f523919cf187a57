package dev.sharh.fuzz;

import java.nio.charset.StandardCharsets;

/** Made-up bytes as a text such as is read from a file. */
final class Texts {
    private Texts() {}

    static String of(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    }
}
