package dev.sharh.cli.report;

import dev.sharh.cli.terminal.Messages;
import dev.sharh.output.Manifest;
import java.io.PrintWriter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Cloudflare Pages takes, the narrowest of the hosts in docs/publishing.md: 20,000 files of at most 25 MiB
 * (developers.cloudflare.com/pages/platform/limits). Other hosts take more, so that nothing is stopped.
 */
public final class HostLimitWarnings {
    private static final int FILES = 20_000;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 25 * MEBIBYTE;

    private static final Pattern TIMELINE_FILE = Pattern.compile("/timeline\\.(json|csv|ics)$");

    private static final String INDEX = "/index.html";
    private static final Pattern EDITION = Pattern.compile("[^/]+/([^/]+)" + INDEX);

    private HostLimitWarnings() {}

    /** Says what is beyond. */
    public static void print(Manifest manifest, Messages messages, PrintWriter out) {
        int written = manifest.entries().size() + 1; // the manifest is one more
        if (written > FILES) {
            out.println(messages.get("host.files", messages.count("files", written), FILES));
            Set<String> paths =
                    manifest.entries().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
            Set<String> slugs = paths.stream()
                    .map(EDITION::matcher)
                    .filter(Matcher::matches)
                    .map(edition -> edition.group(1))
                    .collect(Collectors.toSet());
            printFewer("timelineFiles", paths.stream().filter(TIMELINE_FILE.asPredicate()), messages, out);
            printFewer("sideBySide", slugs.stream().filter(slug -> paths.contains(slug + INDEX)), messages, out);
        }
        manifest.entries().stream()
                .filter(file -> file.size() > LARGEST)
                .forEach(file -> out.println(messages.get(
                        "host.size", file.path(), (file.size() + MEBIBYTE - 1) / MEBIBYTE, LARGEST / MEBIBYTE)));
    }

    /** Says which setting does without some files; one that does so already is no advice. */
    private static void printFewer(String setting, Stream<String> files, Messages messages, PrintWriter out) {
        int avoidable = (int) files.count();
        if (avoidable > 0) {
            out.println(messages.get("host.fewer", setting, messages.count("files", avoidable)));
        }
    }
}
