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
 * The tree of the commit that is published now, held against a site: by the names that git gives to contents, so that
 * no content has to be fetched to compare, and only what differs is written.
 */
record GitBranch(Map<String, String> blobs) {
    private static final int SHA256_LENGTH = 64;

    /** Reads what {@code git ls-tree -r -z} prints. */
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

    /** What is neither among the files nor kept is removed. */
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

    /** Writes what is different as commands of git-fast-import(1). */
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

    /** The name of a content: the hash of its kind, its length and itself (git-hash-object(1)). */
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
