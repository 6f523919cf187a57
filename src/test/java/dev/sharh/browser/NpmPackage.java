package dev.sharh.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;

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

    static final NpmPackage READABILITY = new NpmPackage(
            "@mozilla/readability",
            "0.6.0",
            "juG5VWh4qAivzTAeMzvY9xs9HY5rAcr2E4I7tiSSCokRFi7XIZCAu92ZkSTsIj1OPceCifL3cpfteP3pDT9/QQ==");

    static final NpmPackage CHROMIUM_88 = new NpmPackage(
            "chrome-aws-lambda",
            "5.5.0",
            "nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==");

    static final NpmPackage CHROMIUM_113 = new NpmPackage(
            "@sparticuz/chromium",
            "113.0.1",
            "m64Nc58YObfCYkPbc8EBsnhWCFaw02dbXhWNOmx+OYoIPtIRar+reGYyAeGC0HD9RUZfPEwMHHSZ8MFxdSWXZQ==");

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
        Files.createDirectories(target);
        List<String> words =
                List.of("tar", "-xzf", archive.toString(), "-C", target.toString(), "--strip-components=1");
        Command.Result unpacked = new Command(words, Map.of()).run(1);
        if (unpacked.exitCode() != 0) {
            throw new IOException(unpacked.output());
        }
    }
}
