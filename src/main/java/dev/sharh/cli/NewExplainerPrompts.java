package dev.sharh.cli;

import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.ForeignFile;
import dev.sharh.authoring.NewExplainer;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.language.LinkTarget;
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
    private final Messages messages;
    private final Prompts prompts;
    private final Language article;
    private final Map<Language, String> titles;
    private final boolean asks;

    /** @param languages those of the site */
    NewExplainerPrompts(NewCommand.Options given, List<Language> languages, CliCommand command) {
        this.given = given;
        this.languages = languages;
        this.command = command;
        this.messages = command.messages();
        this.prompts = new Prompts(command.context().terminal(), messages, command.out());
        this.article = given.language == null ? languages.get(0) : language(given.language);
        this.titles = givenTitles();
        this.asks = command.context().terminal().isInteractive() && !missing().isEmpty();
    }

    /** Returns the new explainer, or empty if its article can't be read, which is reported. */
    Optional<NewExplainer> newExplainer(Diagnostic.Report report) throws IOException {
        refuseErrors();
        Optional<Path> file = file();
        Optional<String> pasted =
                file.isEmpty() ? Optional.of(prompts.paste(messages.get("new.ask.paste"))) : Optional.empty();
        Optional<String> address = optional(given.sourceUrl, "new.ask.address", this::addressError);
        Optional<ArticleText> text =
                file.isPresent() ? read(file.get(), address, report) : pasted.map(ArticleText::fromPlainText);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        refuseUnusable(text.get(), file);
        Map<Language, String> allTitles = titles(text.get().title());
        if (!allTitles.containsKey(article)) {
            throw command.usageError("new.missing", titleOption(article));
        }
        Optional<FrontMatter.Source> source = source(address);
        Optional<LocalDate> published =
                optional(given.published, "new.ask.published", this::dayError).map(LocalDate::parse);
        String language = command.context().language();
        return Optional.of(new NewExplainer(article, allTitles, text.get(), source, published, language));
    }

    private void refuseErrors() {
        if (languages.size() == 1) {
            throw command.usageError("new.one-language");
        }
        Stream.of(
                        Optional.ofNullable(given.published).flatMap(this::dayError),
                        Optional.ofNullable(given.sourceUrl).flatMap(this::addressError))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> {
                    throw command.usageErrorMessage(message);
                });
        if (!asks && given.licence != null && given.source == null && given.sourceUrl == null) {
            throw command.usageError("new.source-name");
        }
        if (!asks && !missing().isEmpty()) {
            throw command.usageError("new.missing", String.join(", ", missing()));
        }
    }

    private void refuseUnusable(ArticleText text, Optional<Path> file) throws IOException {
        if (text.blocks().isEmpty()) {
            throw new IOException(
                    file.map(path -> messages.get("new.no-text", path)).orElse(messages.get("new.no-pasted-text")));
        }
        Optional<String> control = text.controlCharacter();
        if (control.isPresent()) {
            throw new IOException(messages.get("new.control", control.get()));
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
                .orElseThrow(() -> command.usageError(
                        "new.language",
                        tag,
                        languages.stream().map(Language::tag).collect(Collectors.joining(", "))));
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
                    ? askTitle("new.ask.title-of-page", article, titleOfPage.get(), false)
                    : askTitle("new.ask.title", article, "", true);
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
                summary = askTitle(required ? "new.ask.title" : "new.ask.title-of-summary", language, "", required);
            }
            hasSummary |= summary.isPresent();
            summary.ifPresent(text -> all.put(language, text));
        }
        return all;
    }

    private Optional<String> askTitle(String key, Language language, String otherwise, boolean required)
            throws IOException {
        String question = messages.get(key, new CldrTables().of(language).autonym(), language.tag(), otherwise);
        return required ? Optional.of(prompts.askRequired(question)) : prompts.ask(question);
    }

    private Optional<Path> file() throws IOException {
        if (given.from != null) {
            return Optional.of(given.from);
        }
        return prompts.ask(
                        messages.get("new.ask.file"),
                        name -> name.isEmpty() || isFile(name)
                                ? Optional.empty()
                                : Optional.of(messages.get("new.no-such-file", name)))
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
            name = prompts.ask(messages.get("new.ask.source", host.get()));
        }
        Optional<String> publisher = name.or(() -> host);
        if (publisher.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> licence = optional(given.licence, "new.ask.licence", answer -> Optional.empty());
        return Optional.of(new FrontMatter.Source(publisher.get(), address, licence));
    }

    /** Returns an optional value: as given, or asked for if something else is asked anyway. */
    private Optional<String> optional(
            @Nullable String value, String question, Function<String, Optional<String>> validator) throws IOException {
        if (value != null || !asks) {
            return Optional.ofNullable(value);
        }
        return prompts.ask(
                messages.get(question), answer -> answer.isEmpty() ? Optional.empty() : validator.apply(answer));
    }

    private Optional<String> dayError(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(messages.get("new.day", text));
        }
    }

    private Optional<String> addressError(String text) {
        boolean valid;
        try {
            valid = LinkTarget.isAllowed(text) && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            valid = false;
        }
        return valid ? Optional.empty() : Optional.of(messages.get("new.address", text));
    }
}
