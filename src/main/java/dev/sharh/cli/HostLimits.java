package dev.sharh.cli;

import dev.sharh.output.Manifest;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * What Cloudflare Pages takes, the narrowest of the hosts in docs/publishing.md: 20,000 files of at most 25 MiB
 * (developers.cloudflare.com/pages/platform/limits). Other hosts take more, so that nothing is stopped.
 */
final class HostLimits {
    private static final int FILES = 20_000;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 25 * MEBIBYTE;

    private static final Pattern TIMELINE_FILE = Pattern.compile("/timeline\\.(json|csv|ics)$");

    private HostLimits() {}

    /** Says what is beyond. */
    static void print(Manifest manifest, Messages messages, PrintWriter out) {
        int written = manifest.entries().size() + 1; // the manifest is one more
        if (written > FILES) {
            out.println(messages.get("host.files", messages.count("files", written), FILES));
            int avoidable = (int) manifest.entries().stream()
                    .filter(file -> TIMELINE_FILE.matcher(file.path()).find())
                    .count();
            if (avoidable > 0) {
                out.println(messages.get("host.fewer", messages.count("files", avoidable)));
            }
        }
        manifest.entries().stream()
                .filter(file -> file.size() > LARGEST)
                .forEach(file -> out.println(messages.get(
                        "host.size", file.path(), (file.size() + MEBIBYTE - 1) / MEBIBYTE, LARGEST / MEBIBYTE)));
    }
}
