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
            description = "The article: plain text with an empty line between paragraphs, or a web page (*.html).")
    @Nullable
    Path from;

    @Option(
            names = "--title",
            paramLabel = "TAG=TITLE",
            description = "The title in a language, once for the article's and for that of each summary: ar=\"السد\".")
    Map<String, String> titles = new LinkedHashMap<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the article (default: the site's first).")
    @Nullable
    String language;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who published the article (default: its address's host).")
    @Nullable
    String source;

    @Option(names = "--source-url", paramLabel = "URL", description = "Where the article is on the web.")
    @Nullable
    String sourceUrl;

    @Option(
            names = {"--licence", "--license"},
            paramLabel = "LICENCE",
            description = "Under which licence, such as \"CC BY 4.0\".")
    @Nullable
    String licence;

    @Option(names = "--published", paramLabel = "DAY", description = "On which day it came out, such as 2024-09-06.")
    @Nullable
    String published;
}
