package dev.sharh.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Playwright's own download. Its command line ends the process that it runs in, so it gets one of its own. */
final class DownloadedChromium implements ChromiumSource {
    @Override
    public String description() {
        return "Playwright's own download";
    }

    @Override
    public Optional<Chromium> find() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Command.Result install = new Command(
                        List.of(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.microsoft.playwright.CLI",
                                "install",
                                "chromium"),
                        Map.of())
                .run(10);
        return install.exitCode() == 0 ? Optional.of(new Chromium(Optional.empty())) : Optional.empty();
    }
}
