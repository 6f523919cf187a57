package dev.sharh.fidelity;

import dev.sharh.ProjectFolder;
import dev.sharh.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small explainer whose texts a test writes, and what is found where they are held to the article. */
record HeldToItsSource(ProjectFolder project) {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";
    private static final String TIMELINE = "content/dam/timeline.yaml";

    /** An Arabic article, its paragraphs parted by slashes, without a summary. */
    static HeldToItsSource in(Path folder, String article) {
        return new HeldToItsSource(ProjectFolder.in(folder)
                .with(ARTICLE, "---\ntitle: السد\n---\n\n" + article.replace(" / ", "\n\n") + "\n")
                .without(TIMELINE));
    }

    /** An article and a summary that cites its first paragraph, in any two languages. */
    static HeldToItsSource between(
            Path folder, String articleLanguage, String article, String summaryLanguage, String summary) {
        return new HeldToItsSource(ProjectFolder.in(folder)
                .without(ARTICLE)
                .without(SUMMARY)
                .without(TIMELINE)
                .with(
                        "content/site.yaml",
                        "title: {%1$s: x, %2$s: x}\nlanguages: [%1$s, %2$s]\n"
                                .formatted(summaryLanguage, articleLanguage))
                .with(
                        "content/dam/article." + articleLanguage + ".md",
                        "---\ntitle: x\n---\n\n" + article.replace(" / ", "\n\n") + "\n")
                .with(
                        "content/dam/summary." + summaryLanguage + ".md",
                        "---\ntitle: x\n---\n\n" + summary + " [@p1]\n"));
    }

    /** With a text in English. */
    HeldToItsSource summary(String text) {
        return summary("title: The dam", text);
    }

    HeldToItsSource summary(String frontMatter, String text) {
        project.with(SUMMARY, "---\n" + frontMatter + "\n---\n\n" + text + "\n");
        return this;
    }

    /** With one event, written in one line as YAML; its id and its titles need not be said. */
    HeldToItsSource event(String event) {
        String titles = event.contains("title:") ? "" : "title: {ar: البناء, en: Work}, ";
        return timeline("events: [{id: start, status: happened, " + titles + event + "}]");
    }

    HeldToItsSource timeline(String rest) {
        project.with(TIMELINE, "title: {ar: التسلسل, en: Timeline}\n" + rest + "\n")
                .with(SUMMARY, "---\ntitle: The dam\n---\n\n![The dam](media/dam.svg)\n")
                .with("content/dam/media/dam.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        return this;
    }

    /** What it says or cites without its source: each a code, a colon and what is said about it. */
    List<String> findings() {
        return diagnostics().map(d -> d.code() + ": " + d.message()).toList();
    }

    /** The same without notes and codes. */
    List<String> errors() {
        return diagnostics()
                .filter(Diagnostic::isError)
                .map(Diagnostic::message)
                .toList();
    }

    Stream<Diagnostic> diagnostics() {
        return project.findings().stream()
                .filter(d -> d.isError() || Stream.of("parity/", "citation/").anyMatch(d.code()::startsWith))
                .filter(d -> !d.code().equals("citation/block-not-cited"));
    }
}
