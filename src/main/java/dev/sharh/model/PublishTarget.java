package dev.sharh.model;

/** Where a site can be published to, by the name that {@code publish} is given. */
public sealed interface PublishTarget {
    String name();

    /** A folder of this machine, such as a server's root. */
    record Folder(String name, String path) implements PublishTarget {}

    /**
     * A branch of a git repository.
     *
     * @param remote an address, or the name of a remote of the project's own repository
     */
    record Git(String name, String remote, String branch) implements PublishTarget {}

    /** One archive. */
    record Zip(String name, String path) implements PublishTarget {}
}
