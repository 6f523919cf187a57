package dev.sharh;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes each mistake of a subclass's {@code mistakes()} in a site, and expects it at its place and nothing else. */
public abstract class MistakeCases {
    protected static final String SETTINGS = "content/site.yaml";
    protected static final String ARTICLE = "content/dam/article.ar.md";
    protected static final String SUMMARY = "content/dam/summary.en.md";
    protected static final String TIMELINE = "content/dam/timeline.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("mistakes")
    public void isFoundWhereItIs(Mistake mistake) {
        mistake.isFoundIn(folder);
    }
}
