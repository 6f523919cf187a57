package dev.sharh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What editors may do to a project, at random but the same for the same seed: often wrong, and in the end mended. */
public final class RandomEdits {
    private static final List<String> FOLDERS = List.of("dam", "port", "road", "river");
    private static final List<String> LINES = List.of(
            "draft: true",
            "updated: 2024-07-01",
            "aliases: [/old/]",
            "standfirst: A dam.",
            "sourceUpdates: true",
            "uncompared: [sw]",
            "  lastName: {en: River Dam}",
            "",
            "Another sentence. [@p1]",
            "وانتهى البناء في 2025.",
            "See [the port](../port/). [@p1]",
            "See [the river](../river/). [@p2]",
            "See [who we are](../about/). [@p2]",
            "menu: header",
            "    - broken: [",
            "<b>markup</b>",
            ".prose { color: #123456 }");

    private final ProjectFolder project;
    private final Random random;
    private final Map<String, String> first;

    public RandomEdits(ProjectFolder project, long seed) {
        this.project = project;
        this.random = new Random(seed);
        for (String name : FOLDERS.subList(1, FOLDERS.size())) {
            copy("content/dam", "content/" + name);
        }
        project.replacing("content/port/summary.en.md", "It ends", "[The dam](../dam/) is near. [@p1]\n\nIt ends");
        project.with("content/glossary.yaml", "names:\n  - {ar: السد, en: The dam}\n");
        project.with(
                "content/pages/about.en.md", "---\ntitle: About\nmenu: footer\n---\n\nThe dam is [here](../dam/).\n");
        project.with("content/pages/about.ar.md", "---\ntitle: عن الموقع\n---\n\nهنا [السد](../dam/).\n");
        project.with("templates/css/utilities.css", ".own { color: inherit }\n");
        this.first = files();
    }

    /** Does something; the text says what. */
    public String next() {
        List<String> paths = new ArrayList<>(files().keySet());
        String some = paths.get(random.nextInt(paths.size()));
        return switch (random.nextInt(9)) {
            case 0 -> insertLine(some);
            case 1 -> deleteLine(some);
            case 2 -> deleteFile(some);
            case 3 -> renameFolder();
            case 4 -> copyFolder();
            case 5 -> deleteFolder();
            case 6 -> changeCharacter(some);
            case 7 -> touch(some);
            default -> mend();
        };
    }

    /** Puts everything back to how it was. */
    public String mend() {
        files().keySet().forEach(project::without);
        first.forEach(project::with);
        return "mend everything";
    }

    private String insertLine(String path) {
        List<String> lines = lines(path);
        String line = LINES.get(random.nextInt(LINES.size()));
        lines.add(random.nextInt(lines.size() + 1), line);
        project.with(path, String.join("\n", lines));
        return "insert “" + line + "” into " + path;
    }

    private String deleteLine(String path) {
        List<String> lines = lines(path);
        if (!lines.isEmpty()) {
            lines.remove(random.nextInt(lines.size()));
        }
        project.with(path, String.join("\n", lines));
        return "delete a line of " + path;
    }

    private String deleteFile(String path) {
        project.without(path);
        return "delete " + path;
    }

    private String changeCharacter(String path) {
        StringBuilder text = new StringBuilder(project.read(path));
        for (int tries = 0; tries < 50 && !text.isEmpty(); tries++) {
            int at = random.nextInt(text.length());
            if (Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 0x80) {
                text.setCharAt(at, Character.isDigit(text.charAt(at)) ? (char) ('0' + random.nextInt(10)) : 'e');
                break;
            }
        }
        project.with(path, text.toString());
        return "change a character of " + path;
    }

    private String touch(String path) {
        project.with(path, project.read(path));
        return "save " + path;
    }

    private String renameFolder() {
        String from = "content/" + FOLDERS.get(random.nextInt(FOLDERS.size()));
        String to = "content/" + FOLDERS.get(random.nextInt(FOLDERS.size()));
        if (Files.isDirectory(project.root().resolve(from))
                && !Files.exists(project.root().resolve(to))) {
            try {
                Files.move(project.root().resolve(from), project.root().resolve(to));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return "rename " + from + " to " + to;
    }

    private String copyFolder() {
        String from = "content/" + FOLDERS.get(random.nextInt(FOLDERS.size()));
        String to = "content/" + FOLDERS.get(random.nextInt(FOLDERS.size()));
        if (!from.equals(to)) {
            copy(from, to);
        }
        return "copy " + from + " to " + to;
    }

    private String deleteFolder() {
        String folder = "content/" + FOLDERS.get(random.nextInt(FOLDERS.size()));
        files().keySet().stream().filter(path -> path.startsWith(folder + "/")).forEach(project::without);
        try {
            Files.deleteIfExists(project.root().resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "delete " + folder;
    }

    private void copy(String from, String to) {
        files().forEach((path, text) -> {
            if (path.startsWith(from + "/")) {
                project.with(to + path.substring(from.length()), text);
            }
        });
    }

    private List<String> lines(String path) {
        return new ArrayList<>(List.of(project.read(path).split("\n", -1)));
    }

    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("content", "templates")) {
            Path root = project.root().resolve(folder);
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(Files::isRegularFile)
                        .sorted(Comparator.naturalOrder())
                        .map(path -> project.root().relativize(path).toString().replace('\\', '/'))
                        .forEach(path -> files.put(path, project.read(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
