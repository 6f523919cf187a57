package dev.sharh.cli;

import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.output.EditorFiles;
import dev.sharh.theme.BuiltInTheme;
import dev.sharh.theme.StringsTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sharh strings}: writes the file of the theme's strings in a language, for a translator. */
@Command(
        name = "strings",
        description = {
            "Writes the texts of buttons and labels in a language to templates/, to be translated.",
            "For a language that the theme has, the file contains its texts, to be changed."
        },
        footer = {"", "Example: sharh strings sw"})
final class StringsCommand extends CliCommand {
    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "TAG", description = "The language as a BCP 47 tag.")
    private String tag = "";

    @Override
    public Integer call() throws IOException {
        Language language = Language.parse(tag).orElseThrow(() -> usageError("init.languages", tag));
        String path = StringsTemplate.path(language);
        Path file = project.folder().resolve(path);
        if (Files.exists(file)) {
            throw usageError("strings.exists", path);
        }
        String text = BuiltInTheme.named("built-in/" + path)
                .orElseGet(() -> StringsTemplate.text(language, new CldrTables().of(language)));
        EditorFiles.replaceWithFolders(file, text);
        project.say(path);
        return Main.DONE;
    }
}
