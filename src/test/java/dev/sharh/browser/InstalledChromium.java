package dev.sharh.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Chromium or Chrome that is there and starts (Ubuntu's {@code chromium} may be a stub that only talks of snap). */
final class InstalledChromium implements ChromiumSource {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private final Stream<Path> candidates;
    private final Predicate<Path> starts;

    InstalledChromium() {
        this(everywhere(), InstalledChromium::starts);
    }

    InstalledChromium(Stream<Path> candidates, Predicate<Path> starts) {
        this.candidates = candidates;
        this.starts = starts;
    }

    @Override
    public String description() {
        return "an installed Chromium or Chrome (on the PATH or named by CHROME_BIN)";
    }

    @Override
    public Optional<Chromium> find() {
        return candidates.filter(Files::isExecutable).filter(starts).findFirst().map(Chromium::at);
    }

    private static Stream<Path> everywhere() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROME_BIN")).map(Path::of).stream();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)));
        return Stream.of(named, onPath, PLACES.stream()).flatMap(paths -> paths);
    }

    private static boolean starts(Path executable) {
        return new Command(List.of(executable.toString(), "--version"), Map.of())
                        .run(1)
                        .exitCode()
                == 0;
    }
}
