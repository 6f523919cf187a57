package dev.sharh.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The settings of {@code content/site.yaml} for publishing.
 *
 * @param precompress the codings for compressed copies of text files, which some servers send
 * @param targets the targets of {@code publish}, by name
 */
public record Hosting(
        Optional<SecurityContact> security, List<ContentCoding> precompress, List<PublishTarget> targets) {
    public static final Hosting NONE = new Hosting(Optional.empty(), List.of(), List.of());

    public Hosting {
        precompress = List.copyOf(precompress);
        targets = List.copyOf(targets);
    }

    /**
     * The contact for reports of vulnerabilities (RFC 9116, {@code security.txt}).
     *
     * @param contacts addresses that begin with {@code mailto:}, {@code https:} or {@code tel:}
     * @param expires the time after which it is out of date (RFC 3339)
     * @param policy the address of the page about reports
     */
    public record SecurityContact(List<String> contacts, String expires, Optional<String> policy) {
        public SecurityContact {
            contacts = List.copyOf(contacts);
        }
    }

    /** A content coding of HTTP (RFC 9110 §8.4.1). A server can send the compressed copy beside a file. */
    public enum ContentCoding {
        GZIP("gzip", ".gz"),
        BROTLI("brotli", ".br");

        private final String setting;
        private final String suffix;

        ContentCoding(String setting, String suffix) {
            this.setting = setting;
            this.suffix = suffix;
        }

        /** Returns the coding with a name of {@code site.yaml}. */
        public static Optional<ContentCoding> of(String setting) {
            return Arrays.stream(values())
                    .filter(coding -> coding.setting.equals(setting))
                    .findFirst();
        }

        /** Returns the name in {@code site.yaml}. */
        public String word() {
            return setting;
        }

        /** Returns the ending that is added to the file's name. */
        public String suffix() {
            return suffix;
        }
    }

    /** A target of the command {@code publish}, with its name. */
    public sealed interface PublishTarget {
        String name();

        /** A folder of this machine, such as the root of a web server. */
        record Folder(String name, String path) implements PublishTarget {}

        /**
         * A branch of a git repository.
         *
         * @param remote an address, or the name of a remote of the project's own repository
         */
        record Git(String name, String remote, String branch) implements PublishTarget {}

        /** A ZIP archive. */
        record Zip(String name, String path) implements PublishTarget {}
    }
}
