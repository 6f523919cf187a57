package dev.sharh.publish;

import dev.sharh.language.Message;
import dev.sharh.model.Hosting.PublishTarget;
import dev.sharh.output.Changes;
import dev.sharh.output.OutputPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Publishes to one kind of target. A new kind is a class, a case of {@link PublishTarget} and a line here. */
public sealed interface Publisher permits FolderPublisher, GitPublisher, ZipPublisher {
    /**
     * Returns the publisher for a target; its paths are relative to the project.
     *
     * @throws NotPublishedException if a site can't be published there
     */
    static Publisher of(PublishTarget target, Path project) throws NotPublishedException {
        try {
            if (target instanceof PublishTarget.Folder folder) {
                return new FolderPublisher(project.resolve(folder.path()), project);
            } else if (target instanceof PublishTarget.Git git) {
                return new GitPublisher(git, project);
            } else if (target instanceof PublishTarget.Zip zip) {
                return new ZipPublisher(project.resolve(zip.path()), project);
            }
            throw new IllegalArgumentException("no publisher for " + target);
        } catch (IOException e) {
            throw new NotPublishedException(e);
        }
    }

    /** Returns why a folder or an archive can't be written, or empty if it can: it must not replace files of the project. */
    static Optional<Message> refusal(Path place, Path project) {
        return OutputPlace.isIn(place, project)
                ? Optional.of(Message.of("it is inside the project"))
                : OutputPlace.refusal(place, project, Path.of(System.getProperty("user.home")));
    }

    /** Returns the name of the target for messages, without passwords and tokens. */
    String destination();

    /** Returns what publishing would change, and changes nothing. */
    Changes changes(Publication publication) throws IOException;

    /**
     * Publishes, and returns the changes. If nothing is different, nothing is done.
     *
     * @throws IOException if it fails; the message says what readers see now
     */
    Changes publish(Publication publication) throws IOException;

    /**
     * Publishes the publication before the last one again, and returns the changes. It becomes the last one, so that a second
     * rollback undoes the first.
     *
     * @param dryRun changes nothing
     * @throws NotPublishedException if there is no such publication
     */
    Changes rollback(boolean dryRun) throws IOException;
}
