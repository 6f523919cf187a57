package dev.sharh.cli.report;

import dev.sharh.language.Message;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code build} and {@code publish} say about the files of a site. */
public final class SiteFilesReport {
    /**
     * The limits of <a href="https://developers.cloudflare.com/pages/platform/limits">Cloudflare Pages</a>, the lowest of
     * the hosts in docs/publishing.md. Other hosts accept more, so a site above them is still built.
     */
    private static final int MAX_FILES = 20_000;

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long MAX_SIZE = 25 * MEBIBYTE;

    private static final Pattern TIMELINE_FILE = Pattern.compile("/timeline(\\.(json|csv|ics|svg|png)|/index\\.html)$");
    private static final String INDEX = "/index.html";
    private static final Pattern EDITION = Pattern.compile("[^/]+/([^/]+)" + INDEX);

    private SiteFilesReport() {}

    /** Returns the changes in one line: “2 added, 1 changed, 0 removed, 12345 bytes”. */
    public static Message changes(Changes changes) {
        return changes.isEmpty()
                ? Message.of("nothing changed")
                : Message.of(
                        "{0} added, {1} changed, {2} removed, {3}",
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size(),
                        Message.count(changes.bytes(), "{0} byte", "{0} bytes"));
    }

    /** Returns a line for each limit that the site exceeds. */
    public static List<Message> hostLimits(Manifest manifest) {
        List<Message> lines = new ArrayList<>();
        int files = manifest.entries().size() + 1; // and the manifest
        if (files > MAX_FILES) {
            lines.add(Message.of(
                    "note: the site has {0}; Cloudflare Pages accepts at most {1}",
                    Message.count(files, "{0} file", "{0} files"), MAX_FILES));
            Set<String> paths =
                    manifest.entries().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
            Stream<String> slugs = paths.stream()
                    .map(EDITION::matcher)
                    .filter(Matcher::matches)
                    .map(edition -> edition.group(1))
                    .distinct();
            addSetting("timelineFiles", paths.stream().filter(TIMELINE_FILE.asPredicate()), lines);
            addSetting("sideBySide", slugs.filter(slug -> paths.contains(slug + INDEX)), lines);
        }
        manifest.entries().stream()
                .filter(file -> file.size() > MAX_SIZE)
                .map(file -> Message.of(
                        "note: “{0}” has {1} MiB; Cloudflare Pages accepts files up to {2}",
                        file.path(), (file.size() + MEBIBYTE - 1) / MEBIBYTE, MAX_SIZE / MEBIBYTE))
                .forEach(lines::add);
        return lines;
    }

    /** Adds a setting that leaves out some files, if the site has such files. */
    private static void addSetting(String setting, Stream<String> files, List<Message> lines) {
        long count = files.count();
        if (count > 0) {
            lines.add(Message.of(
                    "note: “{0}: false” in content/site.yaml would save {1}",
                    setting, Message.count(count, "{0} file", "{0} files")));
        }
    }
}
