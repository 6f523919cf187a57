package dev.sharh;

import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small project in a folder of its own: one Arabic article, one English summary, one event, and no cards, which take long. */
public final class ProjectFolder {
    private final Path root;

    private ProjectFolder(Path root) {
        this.root = root;
    }

    public static ProjectFolder in(Path root) {
        return new ProjectFolder(root)
                .with("content/site.yaml", """
                        title: {ar: شرح, en: Sharh}
                        languages: [ar, en]
                        baseUrl: https://example.org/
                        cards: false
                        """)
                .with("content/dam/article.ar.md", """
                        ---
                        title: السد
                        published: 2024-05-01
                        ---

                        بدأ بناء السد في 2020.

                        وينتهي البناء في 2026.
                        """)
                .with("content/dam/summary.en.md", """
                        ---
                        title: The dam
                        standfirst: A dam is being built. [@p1]
                        ---

                        The work began in 2020. [@p1]

                        It ends in 2026. [@p2]
                        """)
                .with("content/dam/timeline.yaml", """
                        title: {ar: التسلسل, en: Timeline}
                        asOf: 2024-05-01
                        events:
                          - id: start
                            date: 2020
                            status: happened
                            title: {ar: بدء البناء, en: Work begins}
                            cites: [p1]
                        """);
    }

    /** Writes a file, in the place of one that was there. */
    public ProjectFolder with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece of a file that must be there. */
    public ProjectFolder replacing(String path, String piece, String by) {
        String text = read(path);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(path + " has no " + piece);
        }
        return with(path, text.replace(piece, by));
    }

    public ProjectFolder without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in it, without making pages. */
    public List<Diagnostic> findings() {
        return TestBuild.content(root).diagnostics();
    }

    /** The same of one code, each as {@code file:line:column words}, the file without its folders. */
    public List<String> findings(String code) {
        return findings().stream()
                .filter(d -> d.code().equals(code))
                .map(d -> d.place().file().substring(d.place().file().lastIndexOf('/') + 1) + ":"
                        + d.place().line() + ":" + d.place().column() + " " + d.message())
                .toList();
    }

    public Path root() {
        return root;
    }
}
