package dev.sharh.cli;

import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.ForeignFile;
import dev.sharh.authoring.NewExplainer;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.CldrTables;
import dev.sharh.content.MessageException;
import dev.sharh.language.Language;
import dev.sharh.language.LinkTarget;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FrontMatter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a new explainer needs from the options of the command line. If something required is missing, it asks
 * the user at the terminal for everything that was not given.
 */
final class NewExplainerPrompts {
    private final NewCommand.Options given;
    private final List<Language> languages;
    private final CliCommand command;
    private final Prompts prompts;
    private final Language article;
    private final Map<Language, String> titles;
    private final boolean asks;

    /** @param languages those of the site */
    NewExplainerPrompts(NewCommand.Options given, List<Language> languages, CliCommand command) {
        this.given = given;
        this.languages = languages;
        this.command = command;
        this.prompts = new Prompts(command.context(), command.out());
        this.article = given.language == null ? languages.get(0) : language(given.language);
        this.titles = givenTitles();
        this.asks = command.context().terminal().isInteractive() && !missing().isEmpty();
    }

    /** Returns the new explainer, or empty if its article can't be read, which is reported. */
    Optional<NewExplainer> newExplainer(Diagnostic.Report report) throws IOException {
        refuseErrors();
        Optional<Path> file = file();
        Optional<String> pasted = file.isEmpty()
                ? Optional.of(prompts.paste(Message.of(
                        "Paste the article, with an empty line between paragraphs. End it with a line that has only a"
                                + " full stop, or with Ctrl-D.")))
                : Optional.empty();
        Optional<String> address =
                optional(given.sourceUrl, Message.of("Web address of the article (optional):"), this::addressError);
        Optional<ArticleText> text =
                file.isPresent() ? read(file.get(), address, report) : pasted.map(ArticleText::fromPlainText);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        refuseUnusable(text.get(), file);
        Map<Language, String> allTitles = titles(text.get().title());
        if (!allTitles.containsKey(article)) {
            throw command.usageError(
                    Message.of("without a terminal, this option is required: {0}", titleOption(article)));
        }
        Optional<FrontMatter.Source> source = source(address);
        Optional<LocalDate> published = optional(
                        given.published, Message.of("Publication date, like 2024-09-06 (optional):"), this::dayError)
                .map(LocalDate::parse);
        String language = command.context().language();
        return Optional.of(new NewExplainer(article, allTitles, text.get(), source, published, language));
    }

    private void refuseErrors() {
        if (languages.size() == 1) {
            throw command.usageError(
                    Message.of("the site has only one language, and a summary needs another: add one to “languages” in"
                            + " content/site.yaml"));
        }
        Stream.of(
                        Optional.ofNullable(given.published).flatMap(this::dayError),
                        Optional.ofNullable(given.sourceUrl).flatMap(this::addressError))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> {
                    throw command.usageError(message);
                });
        if (!asks && given.licence != null && given.source == null && given.sourceUrl == null) {
            throw command.usageError(Message.of("a source with a licence needs a name: add --source NAME"));
        }
        if (!asks && !missing().isEmpty()) {
            throw command.usageError(
                    Message.of("without a terminal, this option is required: {0}", String.join(", ", missing())));
        }
    }

    private void refuseUnusable(ArticleText text, Optional<Path> file) throws IOException {
        if (text.blocks().isEmpty()) {
            throw new MessageException(file.map(path -> Message.of("“{0}” has no text. Nothing was written.", path))
                    .orElse(Message.of("The text is empty. Nothing was written.")));
        }
        Optional<String> control = text.controlCharacter();
        if (control.isPresent()) {
            throw new MessageException(Message.of(
                    "The article has the invisible control character {0}: delete it and start again. Nothing was"
                            + " written.",
                    control.get()));
        }
    }

    /** Returns the options that are required and missing; some files may contain the title of the article. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!titles.containsKey(article) && (given.from == null || !ArticleText.mayHaveTitle(given.from.toString()))) {
            missing.add(titleOption(article));
        }
        if (titles.keySet().stream().allMatch(article::equals)) {
            languages.stream()
                    .filter(language -> !language.equals(article))
                    .findFirst()
                    .ifPresent(language -> missing.add(titleOption(language)));
        }
        if (given.from == null) {
            missing.add("--from FILE");
        }
        return missing;
    }

    private static String titleOption(Language language) {
        return "--title " + language.tag() + "=\"…\"";
    }

    private Language language(String tag) {
        return Language.parse(tag)
                .filter(languages::contains)
                .orElseThrow(() -> command.usageError(Message.of(
                        "the site has no language “{0}”, only {1}",
                        tag, languages.stream().map(Language::tag).collect(Collectors.joining(", ")))));
    }

    private Map<Language, String> givenTitles() {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        given.titles.forEach((tag, title) -> {
            if (!title.isBlank()) {
                byLanguage.put(language(tag), title.strip());
            }
        });
        return byLanguage;
    }

    /** Returns the title of the article first, then those of the summaries in the order of the site's languages. */
    private Map<Language, String> titles(Optional<String> titleOfPage) throws IOException {
        Map<Language, String> all = new LinkedHashMap<>();
        Optional<String> title = Optional.ofNullable(titles.get(article));
        if (title.isEmpty() && asks) {
            title = titleOfPage.isPresent()
                    ? prompts.ask(Message.of(
                            "Title in {0} ({1}; empty: “{2}”):", name(article), article.tag(), titleOfPage.get()))
                    : Optional.of(askTitle(article));
        }
        title.or(() -> titleOfPage).ifPresent(text -> all.put(article, text));
        List<Language> others =
                languages.stream().filter(each -> !each.equals(article)).toList();
        boolean hasSummary = others.stream().anyMatch(titles::containsKey);
        for (Language language : others) {
            Optional<String> summary = Optional.ofNullable(titles.get(language));
            if (summary.isEmpty() && asks) {
                // One summary is required: if there is none before the last language, its title is.
                boolean required = !hasSummary && language.equals(others.get(others.size() - 1));
                summary = required
                        ? Optional.of(askTitle(language))
                        : prompts.ask(Message.of(
                                "Title of the summary in {0} ({1}; empty: no summary in this language):",
                                name(language), language.tag()));
            }
            hasSummary |= summary.isPresent();
            summary.ifPresent(text -> all.put(language, text));
        }
        return all;
    }

    private String askTitle(Language language) throws IOException {
        return prompts.askRequired(Message.of("Title in {0} ({1}):", name(language), language.tag()));
    }

    private static String name(Language language) {
        return new CldrTables().of(language).autonym();
    }

    private Optional<Path> file() throws IOException {
        if (given.from != null) {
            return Optional.of(given.from);
        }
        return prompts.ask(
                        Message.of("File with the article, .txt, .md, .html or .docx (empty: paste the text):"),
                        name -> name.isEmpty() || isFile(name)
                                ? Optional.empty()
                                : Optional.of(Message.of("The file “{0}” does not exist.", name)))
                .map(Path::of);
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<ArticleText> read(Path file, Optional<String> address, Diagnostic.Report report) {
        return ForeignFile.read(file, report)
                .flatMap(foreign -> ArticleText.read(foreign, address.map(URI::create), report));
    }

    private Optional<FrontMatter.Source> source(Optional<String> address) throws IOException {
        Optional<String> host =
                address.flatMap(url -> Optional.ofNullable(URI.create(url).getHost()));
        Optional<String> name = Optional.ofNullable(given.source);
        if (asks && name.isEmpty() && host.isPresent()) {
            name = prompts.ask(Message.of("Publisher (empty: {0}):", host.get()));
        }
        Optional<String> publisher = name.or(() -> host);
        if (publisher.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> licence =
                optional(given.licence, Message.of("Licence of the article (optional):"), answer -> Optional.empty());
        return Optional.of(new FrontMatter.Source(publisher.get(), address, licence));
    }

    /** Returns an optional value: as given, or asked for if something else is asked anyway. */
    private Optional<String> optional(
            @Nullable String value, Message question, Function<String, Optional<Message>> validator)
            throws IOException {
        if (value != null || !asks) {
            return Optional.ofNullable(value);
        }
        return prompts.ask(question, answer -> answer.isEmpty() ? Optional.empty() : validator.apply(answer));
    }

    private Optional<Message> dayError(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Message.of("“{0}” is not a day: write it like 2024-09-06", text));
        }
    }

    private Optional<Message> addressError(String text) {
        boolean valid;
        try {
            valid = LinkTarget.isAllowed(text) && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            valid = false;
        }
        return valid
                ? Optional.empty()
                : Optional.of(
                        Message.of("“{0}” is not a web address: write it like https://example.org/article", text));
    }
}
