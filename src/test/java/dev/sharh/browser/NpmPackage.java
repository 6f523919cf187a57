package dev.sharh.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A package of the npm registry, brought by the tests themselves: no npm is needed.
 *
 * @param integrity the SHA-512 that the registry publishes, in Base64
 */
record NpmPackage(String name, String version, String integrity) {
    static final NpmPackage TIMELINE_JS = new NpmPackage(
            "@knight-lab/timelinejs",
            "3.9.11",
            "+jUuY1OJ+9zSO5O3AfYSLd1yB0vQkm22zyIElz8BWT5DQ9mL0rsxlQkBKAqLbWpJjFuAAJeqzLY35xFIg6GW4g==");

    static final NpmPackage SCHEMA_DTS = new NpmPackage(
            "schema-dts",
            "2.1.0",
            "Y/NvOvuJUZwrm+EmNqJF3M+bRufERJs1h5GJPLilUuK5D5b53ttU+XZgIjEFaAVRToh+ib+cQawFmxKC5Jt9ow==");

    /** The package's files, below a folder; brought once. */
    Path unpacked(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        String file = name.substring(name.indexOf('/') + 1) + "-" + version;
        Path target = folder.resolve(file);
        Path archive = folder.resolve(file + ".tgz");
        if (!Files.exists(archive)) {
            download(URI.create("https://registry.npmjs.org/" + name + "/-/" + archive.getFileName()), archive);
        }
        byte[] hash = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        if (!Base64.getEncoder().encodeToString(hash).equals(integrity)) {
            throw new IOException(archive + " is not the package that the registry published; delete it and try again");
        }
        unpack(archive, target);
        return target;
    }

    private static void download(URI address, Path archive) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        Files.write(archive, response.body());
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName().replaceFirst("^package/", ""))
                        .normalize();
                if (entry.isFile() && path.startsWith(target) && path.getParent() != null) {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
