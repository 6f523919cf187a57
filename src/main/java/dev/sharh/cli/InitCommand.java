package dev.sharh.cli;

import dev.sharh.authoring.NewSite;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.output.NewFolder;
import dev.sharh.theme.BuiltInTheme;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh init DIR}: begins a site. */
@Command(
        name = "init",
        description = {
            "Starts a site: its settings, a workflow that publishes it, and a .gitignore.",
            "On a terminal it asks for missing values."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  sharh init my-site",
            "  sharh init my-site --title ar=\"شروح\" --title en=\"Explainers\""
        })
final class InitCommand implements Callable<Integer> {
    /** What a folder may hold and still count as empty: a repository without files, and the jar that made this. */
    private static final List<String> NO_MATTER = List.of(".git", InitCommand.JAR);

    private static final String JAR = "sharh.jar";

    private static final String DEFAULT_LANGUAGES = "ar, en";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder of the site, new or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            description = "The languages of the site as BCP 47 tags, the default language first (default: ar,en).")
    private @Nullable String languages;

    @Option(
            names = "--title",
            paramLabel = "TAG=TITLE",
            description = "The title of the site in one language, ar=\"شروح\"; repeat it for each language.")
    private Map<String, String> titles = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Messages messages = Main.contextOf(spec).messages();
        Path place = folder.toAbsolutePath().normalize();
        Optional<String> foreign =
                NewFolder.names(place).filter(name -> !NO_MATTER.contains(name)).findFirst();
        if (foreign.isPresent()) {
            throw wrong(messages.get("init.not-empty", folder, foreign.get()));
        }
        Prompts questions = new Prompts(
                Main.contextOf(spec).terminal(), messages, spec.commandLine().getOut());
        List<Language> tags = languages(questions, messages);
        Map<String, String> files = new NewSite(titles(tags, questions, messages)).files();
        NewFolder.fill(place, files);
        say(files, place, messages);
        return ExitCode.DONE;
    }

    private List<Language> languages(Prompts questions, Messages messages) throws IOException {
        boolean asks = Main.contextOf(spec).terminal().isInteractive() && languages == null && titles.isEmpty();
        Optional<String> said = asks
                ? questions.ask(messages.get("init.ask.languages"), text -> wrongLanguages(text, messages))
                : Optional.ofNullable(languages);
        String list = said.orElse(DEFAULT_LANGUAGES);
        wrongLanguages(list, messages).ifPresent(why -> {
            throw wrong(why);
        });
        return parsed(list);
    }

    private static Optional<String> wrongLanguages(String list, Messages messages) {
        if (list.isBlank()) {
            return Optional.empty();
        }
        List<Language> parsed = parsed(list);
        if (parsed.size() != list.strip().split("[,\\s]+", -1).length
                || parsed.stream().distinct().count() != parsed.size()) {
            return Optional.of(messages.get("init.languages", list));
        }
        return parsed.stream()
                .filter(language -> !BuiltInTheme.speaks(language))
                .findFirst()
                .map(language ->
                        messages.get("init.no-words", language.tag(), String.join(", ", BuiltInTheme.languages())));
    }

    private static List<Language> parsed(String list) {
        List<Language> parsed = new ArrayList<>();
        for (String tag : list.strip().split("[,\\s]+", -1)) {
            Language.parse(tag).ifPresent(parsed::add);
        }
        return parsed;
    }

    private Map<Language, String> titles(List<Language> tags, Prompts questions, Messages messages) throws IOException {
        Map<Language, String> given = new LinkedHashMap<>();
        titles.forEach((tag, title) -> given.put(
                Language.parse(tag)
                        .filter(tags::contains)
                        .orElseThrow(() -> wrong(messages.get("init.title-language", tag))),
                title));
        String missing = tags.stream()
                .filter(tag -> given.getOrDefault(tag, "").isBlank())
                .map(tag -> "--title " + tag.tag() + "=\"…\"")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && !Main.contextOf(spec).terminal().isInteractive()) {
            throw wrong(messages.get("init.missing", missing));
        }
        CldrTables tables = new CldrTables();
        Map<Language, String> all = new LinkedHashMap<>();
        for (Language tag : tags) {
            String title = given.getOrDefault(tag, "").strip();
            all.put(tag, title.isEmpty() ? ask(tag, tables, questions, messages) : title);
        }
        return all;
    }

    private static String ask(Language tag, CldrTables tables, Prompts questions, Messages messages)
            throws IOException {
        return questions
                .ask(
                        messages.get("init.ask.title", tables.of(tag).autonym(), tag.tag()),
                        answer -> answer.isEmpty() ? Optional.of(messages.get("questions.needed")) : Optional.empty())
                .orElse("");
    }

    private void say(Map<String, String> files, Path place, Messages messages) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.get("init.wrote", folder));
        files.keySet().forEach(path -> out.println("  " + path));
        out.println(messages.get("init.next"));
        boolean here = place.equals(Path.of("").toAbsolutePath());
        String program = here ? ProgramName.get() : ProgramName.fromAnywhere();
        if (!here) {
            out.println("  cd " + ProgramName.quoted(folder.toString()));
        }
        // The workflow and the README expect it there.
        Optional<Path> jar = ProgramName.jar().filter(path -> !place.equals(path.getParent()));
        if (jar.isPresent()) {
            out.println("  cp " + ProgramName.quoted(jar.get().toString()) + " " + JAR);
            program = "java -jar " + JAR;
        }
        out.println("  " + program + " new my-first-explainer");
        out.println("  " + program + " serve");
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
