package dev.sharh.content;

import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.MappingReader;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Glossary;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads {@code content/glossary.yaml}, if there is one. */
final class GlossaryReader {
    private static final Glossary NONE = new Glossary(List.of());

    private final ProjectFiles files;

    GlossaryReader(ProjectFiles files) {
        this.files = files;
    }

    Glossary read(Path path, Diagnostic.Report report) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        return files.read(path, report)
                .filter(file -> !ForbiddenCharacters.turn(file, report))
                .flatMap(file -> DataReader.read(file, report))
                .flatMap(node -> MappingReader.of(node, "glossary.yaml", report))
                .map(GlossaryReader::glossary)
                .orElse(NONE);
    }

    private static Glossary glossary(MappingReader fields) {
        List<Glossary.Name> names =
                fields.mappings("names").stream().map(GlossaryReader::name).toList();
        fields.refuseUnknown();
        return new Glossary(names);
    }

    private static Glossary.Name name(MappingReader fields) {
        Map<Language, List<String>> byLanguage = fields.listsByLanguage();
        return new Glossary.Name(byLanguage);
    }
}
