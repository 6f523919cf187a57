package dev.sharh.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line says about a new explainer. */
final class NewExplainerOptions {
    @Option(
            names = "--from",
            paramLabel = "FILE",
            description =
                    "The file with the article: plain text with an empty line between paragraphs, or a web page (*.html).")
    @Nullable
    Path from;

    @Option(
            names = "--title",
            paramLabel = "TAG=TITLE",
            description = "The title in one language, ar=\"السد\"; repeat it for each summary.")
    Map<String, String> titles = new LinkedHashMap<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the article (default: the first language of the site).")
    @Nullable
    String language;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The publisher of the article (default: the host of its address).")
    @Nullable
    String source;

    @Option(names = "--source-url", paramLabel = "URL", description = "The web address of the article.")
    @Nullable
    String sourceUrl;

    @Option(
            names = {"--licence", "--license"},
            paramLabel = "LICENCE",
            description = "The licence of the article, such as \"CC BY 4.0\".")
    @Nullable
    String licence;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The publication date of the article, such as 2024-09-06.")
    @Nullable
    String published;
}
