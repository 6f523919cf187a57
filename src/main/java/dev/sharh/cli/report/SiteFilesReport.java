package dev.sharh.cli.report;

import dev.sharh.cli.terminal.Messages;
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

    private final Messages messages;

    public SiteFilesReport(Messages messages) {
        this.messages = messages;
    }

    /** Returns the changes in one line: “2 added, 1 changed, 0 removed, 12345 bytes”. */
    public String changes(Changes changes) {
        return changes.isEmpty()
                ? messages.get("changes.none")
                : messages.get(
                        "changes",
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size(),
                        messages.count("bytes", changes.bytes()));
    }

    /** Returns a line for each limit that the site exceeds. */
    public List<String> hostLimits(Manifest manifest) {
        List<String> lines = new ArrayList<>();
        int files = manifest.entries().size() + 1; // and the manifest
        if (files > MAX_FILES) {
            lines.add(messages.get("host.files", messages.count("files", files), MAX_FILES));
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
                .map(file -> messages.get(
                        "host.size", file.path(), (file.size() + MEBIBYTE - 1) / MEBIBYTE, MAX_SIZE / MEBIBYTE))
                .forEach(lines::add);
        return lines;
    }

    /** Adds a setting that leaves out some files, if the site has such files. */
    private void addSetting(String setting, Stream<String> files, List<String> lines) {
        long count = files.count();
        if (count > 0) {
            lines.add(messages.get("host.fewer", setting, messages.count("files", count)));
        }
    }
}
