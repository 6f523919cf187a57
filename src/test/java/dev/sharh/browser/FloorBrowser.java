package dev.sharh.browser;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Browsers besides today's Chromium that pages must be right in; tests bring them where they can. */
enum FloorBrowser {
    CHROMIUM_88,
    CHROMIUM_113,
    FIREFOX_ESR,
    WEBKITGTK;

    private static final Path PACKAGES = BuiltSite.PROJECT.resolve("target/npm");
    private static final Path WEBKIT = Path.of("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser");

    /**
     * Starts it at an address, without a window on the screen.
     *
     * @param profile an empty folder
     * @throws IOException that says why the browser can't be had
     */
    Process start(String address, Path profile) throws IOException, InterruptedException, GeneralSecurityException {
        return switch (this) {
            case CHROMIUM_88 -> chromium(NpmPackage.CHROMIUM_88, address, profile);
            case CHROMIUM_113 -> chromium(NpmPackage.CHROMIUM_113, address, profile);
            case FIREFOX_ESR -> {
                install(Path.of("/usr/bin/firefox-esr"), "firefox-esr");
                yield process(
                        List.of("firefox-esr", "--headless", "--no-remote", "--profile", profile.toString(), address),
                        Map.of("HOME", profile.toString()));
            }
            case WEBKITGTK -> {
                install(WEBKIT, "webkit2gtk-driver", "xvfb", "xauth");
                yield process(
                        List.of("xvfb-run", "-a", WEBKIT.toString(), address),
                        Map.of("HOME", profile.toString(), "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1"));
            }
        };
    }

    private static Process chromium(NpmPackage npm, String address, Path profile)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path bin = npm.unpacked(Files.createDirectories(PACKAGES)).resolve("bin");
        Path executable = bin.resolve("chromium");
        if (!Files.exists(executable)) {
            for (String archive : List.of("aws", "swiftshader")) {
                if (Files.exists(bin.resolve(archive + ".tar.br"))) {
                    Path tar = bin.resolve(archive + ".tar");
                    unpack(bin.resolve(archive + ".tar.br"), tar);
                    new Command(List.of("tar", "-xf", tar.toString(), "-C", bin.toString()), Map.of()).run(1);
                }
            }
            unpack(bin.resolve("chromium.br"), executable);
            if (!executable.toFile().setExecutable(true)) {
                throw new IOException(executable + " can't be made executable");
            }
        }
        return process(
                List.of(
                        executable.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--no-zygote",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--use-gl=swiftshader",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        address),
                Map.of("LD_LIBRARY_PATH", bin.resolve("lib") + ":" + bin));
    }

    private static void unpack(Path brotli, Path file) throws IOException {
        Brotli4jLoader.ensureAvailability();
        try (InputStream in = new BrotliInputStream(Files.newInputStream(brotli))) {
            Files.copy(in, file);
        }
    }

    private static void install(Path executable, String... packages) throws IOException {
        if (Files.exists(executable)) {
            return;
        }
        if (!DebianChromium.isRoot() || !Files.exists(Path.of("/usr/bin/apt-get"))) {
            throw new IOException(executable + " is not there, and only root on Debian can install it");
        }
        List<String> words = new ArrayList<>(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends"));
        words.addAll(List.of(packages));
        Command.Result installed = new Command(words, Map.of("DEBIAN_FRONTEND", "noninteractive")).run(10);
        if (!Files.exists(executable)) {
            throw new IOException(executable + " can't be installed: "
                    + installed.output().lines().reduce((first, last) -> last).orElse(""));
        }
    }

    private static Process process(List<String> words, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
