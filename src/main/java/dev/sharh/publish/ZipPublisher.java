package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Changes;
import dev.sharh.output.EditorFiles;
import dev.sharh.output.Manifest;
import dev.sharh.render.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Publishes to a ZIP archive. The same site gives the same bytes: files are in the order of their paths, not compressed
 * (the result would depend on the zlib of the machine), and have one time, {@code SOURCE_DATE_EPOCH} or else the earliest of
 * the format.
 */
final class ZipPublisher implements Publisher {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path archive;

    ZipPublisher(Path archive, Path project) throws IOException {
        this.archive = archive.toAbsolutePath().normalize();
        Optional<Message> refusal = Publisher.refusal(this.archive, project);
        if (refusal.isPresent()) {
            throw new MessageException(Message.of(
                    "the archive can't be “{0}”, because {1}: name another file under “publish” in content/site.yaml",
                    this.archive.toString(), refusal.get()));
        }
    }

    @Override
    public String destination() {
        return archive.toString();
    }

    @Override
    public Changes changes(Publication publication) throws IOException {
        return Changes.between(last(), Manifest.of(publication.withoutManifest()));
    }

    @Override
    public Changes publish(Publication publication) throws IOException {
        try {
            Changes changes = changes(publication);
            byte[] bytes = zip(
                    publication,
                    SourceDate.ofTheEnvironment().map(ZipPublisher::time).orElse(EARLIEST));
            Files.createDirectories(archive.getParent());
            EditorFiles.replace(archive, bytes);
            return changes;
        } catch (IOException e) {
            throw new NotPublishedException(e);
        }
    }

    @Override
    public Changes rollback(boolean dryRun) throws IOException {
        throw new NotPublishedException(new MessageException(Message.of(
                "an archive has no earlier publication: keep copies of “{0}”, or build an earlier commit",
                archive.toString())));
    }

    static byte[] zip(Publication publication, LocalDateTime time) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (OutputFile file : publication.files()) {
                ZipEntry entry = new ZipEntry(file.path());
                CRC32 checksum = new CRC32();
                checksum.update(file.bytes());
                entry.setSize(file.bytes().length);
                entry.setCrc(checksum.getValue());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static LocalDateTime time(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        return time.isBefore(EARLIEST) ? EARLIEST : time;
    }

    /** Returns the manifest of the present archive. A file that is not such an archive belongs to the user and is kept. */
    private Manifest last() throws IOException {
        if (!Files.exists(archive)) {
            return Manifest.EMPTY;
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Optional<ZipEntry> manifest = Optional.ofNullable(zip.getEntry(Manifest.PATH));
            if (manifest.isPresent()) {
                try (InputStream in = zip.getInputStream(manifest.get())) {
                    return Manifest.parse(in.readAllBytes(), archive + "/" + Manifest.PATH);
                }
            }
        } catch (ZipException e) {
            throw foreign();
        }
        throw foreign();
    }

    private IOException foreign() {
        return new MessageException(Message.of(
                "“{0}” is not an archive that Sharh wrote: move it away, or name another file under “publish” in"
                        + " content/site.yaml",
                archive.toString()));
    }
}
