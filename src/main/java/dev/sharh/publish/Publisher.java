package dev.sharh.publish;

import dev.sharh.language.Message;
import dev.sharh.model.PublishTarget;
import dev.sharh.output.Changes;
import dev.sharh.output.OutputPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A way to publish. A new one is a class, a case of {@link PublishTarget} and a line here. */
public sealed interface Publisher permits FolderPublisher, GitPublisher, ZipPublisher {
    /**
     * The publisher for a target of a project's settings; paths are the project's.
     *
     * @throws NotPublishedException if no site may be published there
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
            throw new NotPublishedException(e, NotPublishedException.asBefore());
        }
    }

    /** Returns why a folder or an archive can't be written, or empty if it can: it must not replace files of the project. */
    static Optional<Message> refusal(Path place, Path project) {
        return OutputPlace.isIn(place, project)
                ? Optional.of(Message.of("it is inside the project"))
                : OutputPlace.refusal(place, project, Path.of(System.getProperty("user.home")));
    }

    /** Where it goes, for a person; without anything secret. */
    String destination();

    /** What publishing would change, found without changing anything. */
    Changes changes(Publication publication) throws IOException;

    /**
     * Publishes, and says what that changed. It may be done again at any time; where nothing is different, nothing is
     * done.
     *
     * @throws IOException if it couldn't be done; its message says what readers find now
     */
    Changes publish(Publication publication) throws IOException;
}
