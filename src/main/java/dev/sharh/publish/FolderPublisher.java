package dev.sharh.publish;

import dev.sharh.output.Changes;
import dev.sharh.output.OutputPlace;
import dev.sharh.output.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Another folder of this machine, such as the root of nginx or Apache: put in place whole, in one step. */
final class FolderPublisher implements Publisher {
    private final Path folder;
    private final Path project;

    FolderPublisher(Path folder, Path project) {
        this.folder = folder.toAbsolutePath().normalize();
        this.project = project;
    }

    @Override
    public String destination() {
        return folder.toString();
    }

    @Override
    public Changes changes(Publication publication) throws IOException {
        refuseItsSources();
        return new SiteFolder(folder).changes(publication.withoutManifest());
    }

    @Override
    public Changes publish(Publication publication) throws IOException {
        refuseItsSources();
        try {
            return new SiteFolder(folder).write(publication.withoutManifest());
        } catch (IOException e) {
            throw new NotPublishedException(e, "Nothing was published: readers find the site that was there before.");
        }
    }

    private void refuseItsSources() throws IOException {
        Optional<String> refusal = OutputPlace.refusal(folder, project, Path.of(System.getProperty("user.home")));
        if (refusal.isPresent()) {
            throw new IOException("“" + folder + "” can't be the place of a site, as " + refusal.get()
                    + ": name another folder under “publish” in content/site.yaml");
        }
    }
}
