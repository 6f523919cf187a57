package dev.sharh.cli;

import dev.sharh.authoring.ArticleText;
import dev.sharh.authoring.HtmlArticle;
import dev.sharh.authoring.NewExplainer;
import dev.sharh.authoring.PlainArticle;
import dev.sharh.cli.terminal.CliContext;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Puts together what a new explainer needs: from the command line, and by asking where a person is at a terminal and
 * something is missing that nothing can begin without.
 */
final class NewExplainerQuestions {
    private static final Pattern WEB_PAGE =
            Pattern.compile("\\s*<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    private final NewExplainerOptions given;
    private final List<Language> languages;
    private final Language article;
    private final Messages messages;
    private final CommandSpec spec;
    private final Prompts questions;
    private final Map<Language, String> titles;
    private final boolean asks;

    NewExplainerQuestions(
            NewExplainerOptions given, List<Language> languages, CliContext user, Messages messages, CommandSpec spec) {
        this.given = given;
        this.languages = languages;
        this.messages = messages;
        this.spec = spec;
        this.questions =
                new Prompts(user.terminal(), messages, spec.commandLine().getOut());
        this.article = given.language == null ? languages.get(0) : language(given.language);
        this.titles = titles();
        this.asks = user.terminal().isInteractive() && !isComplete();
    }

    /** The new explainer; absent where its article can't be read, which is reported. */
    Optional<NewExplainer> answers(Diagnostic.Report report) throws IOException {
        if (languages.size() == 1) {
            throw wrong(messages.get("new.one-language"));
        }
        refuseWhatIsWrong();
        refuseWhatIsMissing();
        Optional<Path> file = file();
        Optional<String> pasted =
                file.isEmpty() ? Optional.of(questions.paste(messages.get("new.ask.paste"))) : Optional.empty();
        Optional<String> address = optional(given.sourceUrl, "new.ask.address", this::wrongAddress);
        Optional<ArticleText> text =
                file.isPresent() ? read(file.get(), address, report) : pasted.map(PlainArticle::read);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().blocks().isEmpty()) {
            throw new IOException(
                    file.map(f -> messages.get("new.no-text", f)).orElse(messages.get("new.no-pasted-text")));
        }
        Optional<String> control = control(text.get());
        if (control.isPresent()) {
            throw new IOException(messages.get("new.control", control.get()));
        }
        TitlePrompts titled = new TitlePrompts(languages, article, questions, messages, asks);
        Map<Language, String> answered = titled.answers(titles, text.get().title());
        if (!answered.containsKey(article)) {
            throw wrong(messages.get("new.missing", "--title " + article.tag() + "=\"…\""));
        }
        Optional<FrontMatter.Source> source = source(address);
        Optional<LocalDate> published =
                optional(given.published, "new.ask.published", this::wrongDay).map(LocalDate::parse);
        return Optional.of(new NewExplainer(article, answered, text.get(), source, published));
    }

    /** A control character, which no text file of a site may hold; a paste or a web page can bring one along. */
    private static Optional<String> control(ArticleText text) {
        return text.blocks().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c < ' ' && c != '\n' && c != '\t')
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    /** Whether nothing need be asked; a web page may bring the article's title along. */
    private boolean isComplete() {
        return missing().isEmpty();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        boolean fromPage = given.from != null && isPageByName(given.from);
        if (!titles.containsKey(article) && !fromPage) {
            missing.add("--title " + article.tag() + "=\"…\"");
        }
        if (titles.keySet().stream().allMatch(article::equals)) {
            languages.stream()
                    .filter(language -> !language.equals(article))
                    .findFirst()
                    .ifPresent(language -> missing.add("--title " + language.tag() + "=\"…\""));
        }
        if (given.from == null) {
            missing.add("--from FILE");
        }
        return missing;
    }

    private void refuseWhatIsMissing() {
        if (!asks && !missing().isEmpty()) {
            throw wrong(messages.get("new.missing", String.join(", ", missing())));
        }
    }

    private void refuseWhatIsWrong() {
        Optional.ofNullable(given.published).flatMap(this::wrongDay).ifPresent(why -> {
            throw wrong(why);
        });
        Optional.ofNullable(given.sourceUrl).flatMap(this::wrongAddress).ifPresent(why -> {
            throw wrong(why);
        });
        if (given.licence != null && given.source == null && given.sourceUrl == null && !asks) {
            throw wrong(messages.get("new.source-name"));
        }
    }

    /** The titles that the command line gives. */
    private Map<Language, String> titles() {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        given.titles.forEach((tag, title) -> {
            if (!title.isBlank()) {
                byLanguage.put(language(tag), title.strip());
            }
        });
        return byLanguage;
    }

    private Language language(String tag) {
        return Language.parse(tag)
                .filter(languages::contains)
                .orElseThrow(() -> wrong(messages.get(
                        "new.language",
                        tag,
                        languages.stream().map(Language::tag).collect(Collectors.joining(", ")))));
    }

    private Optional<Path> file() throws IOException {
        if (given.from != null) {
            return Optional.of(given.from);
        }
        return questions
                .ask(
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
        Path here = Path.of("").toAbsolutePath();
        return new ProjectFiles(here)
                .read(here.resolve(file), report)
                .map(SourceFile::text)
                .map(text -> isPageByName(file) || WEB_PAGE.matcher(text).lookingAt()
                        ? HtmlArticle.read(text, address.map(URI::create))
                        : PlainArticle.read(text));
    }

    private static boolean isPageByName(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    private Optional<FrontMatter.Source> source(Optional<String> address) throws IOException {
        Optional<String> host =
                address.flatMap(url -> Optional.ofNullable(URI.create(url).getHost()));
        Optional<String> name = Optional.ofNullable(given.source);
        if (asks && name.isEmpty() && host.isPresent()) {
            name = questions.ask(messages.get("new.ask.source", host.get()), answer -> Optional.empty());
        }
        Optional<String> known = name.or(() -> host);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> licence = optional(given.licence, "new.ask.licence", answer -> Optional.empty());
        return Optional.of(new FrontMatter.Source(known.get(), address, licence));
    }

    /** What needn't be known: as given, or asked for where something is asked anyway. */
    private Optional<String> optional(
            @Nullable String said, String question, Function<String, Optional<String>> complaint) throws IOException {
        if (said != null || !asks) {
            return Optional.ofNullable(said);
        }
        return questions.ask(
                messages.get(question), answer -> answer.isEmpty() ? Optional.empty() : complaint.apply(answer));
    }

    private Optional<String> wrongDay(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(messages.get("new.day", text));
        }
    }

    private Optional<String> wrongAddress(String text) {
        try {
            boolean web = LinkTarget.isAllowed(text) && URI.create(text).getHost() != null;
            return web ? Optional.empty() : Optional.of(messages.get("new.address", text));
        } catch (IllegalArgumentException e) {
            return Optional.of(messages.get("new.address", text));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
