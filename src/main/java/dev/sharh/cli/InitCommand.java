package dev.sharh.cli;

import dev.sharh.authoring.NewSite;
import dev.sharh.cli.terminal.Program;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.output.EditorFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh init DIR}: creates a site. */
@Command(
        name = "init",
        description = {
            "Starts a site: its settings, a workflow that publishes it, and a .gitignore.",
            "On a terminal it asks for missing values."
        },
        footer = {
            "",
            "Examples:",
            "  sharh init my-site",
            "  sharh init my-site --title ar=\"شروح\" --title en=\"Explainers\""
        })
final class InitCommand extends CliCommand {
    private static final String JAR = "sharh.jar";

    /** A folder with these counts as empty: a repository without files, and the jar that was copied there. */
    private static final List<String> IGNORED = List.of(".git", JAR);

    private static final String DEFAULT_LANGUAGES = "ar, en";

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
        Path place = folder.toAbsolutePath().normalize();
        Optional<String> existing =
                EditorFiles.names(place).filter(name -> !IGNORED.contains(name)).findFirst();
        if (existing.isPresent()) {
            throw usageError(
                    Message.of("“{0}” is not empty, it has “{1}”: choose a new folder", folder, existing.get()));
        }
        Prompts prompts = new Prompts(context(), out());
        Map<String, String> files =
                new NewSite(titles(languages(prompts), prompts), context().language()).files();
        EditorFiles.createIn(place, files);
        printNextSteps(files.keySet(), place);
        return Main.DONE;
    }

    private List<Language> languages(Prompts prompts) throws IOException {
        boolean asks = context().terminal().isInteractive() && languages == null && titles.isEmpty();
        Optional<String> list = asks
                ? prompts.ask(
                        Message.of("Languages of the site, the default language first (empty: ar, en):"),
                        this::languageError)
                : Optional.ofNullable(languages);
        String tags = list.orElse(DEFAULT_LANGUAGES);
        languageError(tags).ifPresent(message -> {
            throw usageError(message);
        });
        return parsed(tags);
    }

    /** Returns what is wrong with a list of tags; an empty answer means the default. */
    private Optional<Message> languageError(String list) {
        if (list.isBlank()) {
            return Optional.empty();
        }
        List<Language> parsed = parsed(list);
        if (parsed.size() != tags(list).count() || parsed.stream().distinct().count() != parsed.size()) {
            return Optional.of(Message.of("“{0}” is not a list of languages: write BCP 47 tags like ar, en", list));
        }
        return Optional.empty();
    }

    private static List<Language> parsed(String list) {
        return tags(list).flatMap(tag -> Language.parse(tag).stream()).toList();
    }

    private static Stream<String> tags(String list) {
        return Stream.of(list.strip().split("[,\\s]+", -1));
    }

    private Map<Language, String> titles(List<Language> tags, Prompts prompts) throws IOException {
        Map<Language, String> given = new LinkedHashMap<>();
        titles.forEach((tag, title) -> given.put(
                Language.parse(tag)
                        .filter(tags::contains)
                        .orElseThrow(
                                () -> usageError(Message.of("--title has “{0}”, which is not in --languages", tag))),
                title.strip()));
        List<Language> missing = tags.stream()
                .filter(tag -> given.getOrDefault(tag, "").isEmpty())
                .toList();
        if (!missing.isEmpty() && !context().terminal().isInteractive()) {
            throw usageError(Message.of(
                    "without a terminal, this option is required: {0}",
                    missing.stream()
                            .map(tag -> "--title " + tag.tag() + "=\"…\"")
                            .collect(Collectors.joining(", "))));
        }
        CldrTables tables = new CldrTables();
        Map<Language, String> all = new LinkedHashMap<>();
        for (Language tag : tags) {
            all.put(
                    tag,
                    missing.contains(tag)
                            ? prompts.askRequired(Message.of(
                                    "Title of the site in {0} ({1}):",
                                    tables.of(tag).autonym(), tag.tag()))
                            : given.getOrDefault(tag, ""));
        }
        return all;
    }

    private void printNextSteps(Collection<String> files, Path place) {
        out().println(text(Message.of("Wrote to {0}:", folder)));
        files.forEach(path -> out().println("  " + path));
        out().println(text(Message.of("Next steps:")));
        boolean here = place.equals(Path.of("").toAbsolutePath());
        String program = here ? Program.name() : Program.absoluteName();
        if (!here) {
            out().println("  cd " + Program.quoted(folder.toString()));
        }
        // The workflow and the README need the jar in the folder of the site.
        Optional<Path> jar = Program.jar().filter(path -> !place.equals(path.getParent()));
        if (jar.isPresent()) {
            out().println("  cp " + Program.quoted(jar.get().toString()) + " " + JAR);
            program = "java -jar " + JAR;
        }
        out().println("  " + program + " new my-first-explainer");
        out().println("  " + program + " serve");
        out().flush();
    }
}
