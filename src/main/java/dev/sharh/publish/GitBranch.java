package dev.sharh.publish;

import dev.sharh.output.Changes;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of the published commit, by their blob ids. Comparing ids needs no content of the branch to be fetched, and only
 * files that differ are written: git itself would have to store all files of a large site to compare them.
 *
 * @param blobs the blob id of each path
 */
record GitBranch(Map<String, String> blobs) {
    private static final int SHA256_LENGTH = 64;

    /** Reads the output of {@code git ls-tree -r -z}. */
    static GitBranch of(String listing) {
        Map<String, String> blobs = new TreeMap<>();
        for (String line : listing.split("\0", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String[] modeTypeName = line.substring(0, tab).split(" ", -1);
                blobs.put(line.substring(tab + 1), modeTypeName[2]);
            }
        }
        return new GitBranch(blobs);
    }

    /** Returns the changes to a site; files that it neither has nor keeps are removed. */
    Changes changesTo(Publication publication) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        TreeSet<String> removed = new TreeSet<>(blobs.keySet());
        removed.removeAll(publication.kept());
        long bytes = 0;
        for (OutputFile file : publication.files()) {
            String last = blobs.get(file.path());
            removed.remove(file.path());
            if (!isSame(last, file)) {
                (last == null ? added : changed).add(file.path());
                bytes += file.bytes().length;
            }
        }
        return new Changes(added, changed, List.copyOf(removed), bytes);
    }

    /** Writes the changes as commands of git-fast-import(1). */
    void writeChanges(Publication publication, OutputStream out) throws IOException {
        for (String path : changesTo(publication).removed()) {
            write(out, "D " + path + "\n");
        }
        for (OutputFile file : publication.files()) {
            if (!isSame(blobs.get(file.path()), file)) {
                write(out, "M 100644 inline " + file.path() + "\ndata " + file.bytes().length + "\n");
                out.write(file.bytes());
                write(out, "\n");
            }
        }
    }

    private static void write(OutputStream out, String command) throws IOException {
        out.write(command.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSame(@Nullable String blob, OutputFile file) {
        return blob != null && blob.equals(blob(file, blob.length() == SHA256_LENGTH ? "SHA-256" : "SHA-1"));
    }

    /** Returns the blob id of a file: the hash of its type, size and content (git-hash-object(1)). */
    private static String blob(OutputFile file, String algorithm) {
        try {
            MessageDigest hash = MessageDigest.getInstance(algorithm);
            hash.update(("blob " + file.bytes().length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash.digest(file.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
