package dev.sharh.cli;

import dev.sharh.output.Manifest;
import java.io.PrintWriter;

/**
 * What Cloudflare Pages takes, the narrowest of the hosts in docs/publishing.md: 20,000 files of at most 25 MiB
 * (developers.cloudflare.com/pages/platform/limits). Other hosts take more, so that nothing is stopped.
 */
final class HostLimits {
    private static final int FILES = 20_000;
    private static final int LARGEST = 25 * 1024 * 1024;

    private HostLimits() {}

    /** Says what is beyond. */
    static void print(Manifest manifest, PrintWriter out) {
        int written = manifest.entries().size() + 1; // the manifest is one more
        if (written > FILES) {
            out.println("note: the site has " + written + " files; Cloudflare Pages takes no more than " + FILES);
        }
        manifest.entries().stream()
                .filter(file -> file.size() > LARGEST)
                .forEach(file -> out.println("note: “" + file.path() + "” has "
                        + file.size() / (1024 * 1024) + " MiB; Cloudflare Pages takes no file of more than "
                        + LARGEST / (1024 * 1024)));
    }
}
