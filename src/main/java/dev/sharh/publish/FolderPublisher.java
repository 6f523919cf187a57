package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Changes;
import dev.sharh.output.SiteFolder;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Publishes to another folder of this machine, such as the root of nginx or Apache. The whole site is exchanged in one
 * step, the files that pages of the last site load are kept, and the last site stays beside it for a rollback.
 */
final class FolderPublisher implements Publisher {
    private final Path folder;

    FolderPublisher(Path folder, Path project) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        Optional<Message> refusal = Publisher.refusal(this.folder, project);
        if (refusal.isPresent()) {
            throw new MessageException(Message.of(
                    "the folder can't be “{0}”, because {1}: name another folder under “publish” in content/site.yaml",
                    this.folder.toString(), refusal.get()));
        }
    }

    @Override
    public String destination() {
        return folder.toString();
    }

    @Override
    public Changes changes(Publication publication) throws IOException {
        return new SiteFolder(folder).changes(publication.withoutManifest());
    }

    @Override
    public Changes publish(Publication publication) throws IOException {
        return release(publication.withoutManifest());
    }

    private Changes release(List<OutputFile> files) throws IOException {
        try {
            return new SiteFolder(folder).release(files);
        } catch (SiteFolder.CleanupException e) {
            throw e; // the new site is in place
        } catch (IOException e) {
            throw new NotPublishedException(e);
        }
    }

    @Override
    public Changes rollback(boolean dryRun) throws IOException {
        List<OutputFile> previous;
        try {
            previous = new SiteFolder(folder).previous();
        } catch (IOException e) {
            throw new NotPublishedException(e);
        }
        return dryRun ? new SiteFolder(folder).changes(previous) : release(previous);
    }
}
