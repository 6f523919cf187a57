package dev.sharh.fonts;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SourceFile;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Place;
import dev.sharh.theme.FontsReader;
import dev.sharh.theme.ThemeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the web fonts of a project's own theme. */
public final class WebFonts {
    private final ProjectFiles project;

    public WebFonts(Path project) {
        this.project = new ProjectFiles(project);
    }

    /**
     * Returns the files to write, by their paths in the project; none if a recipe has an error, which is reported.
     *
     * @throws IOException if HarfBuzz or Brotli can't process a font
     */
    public Map<String, byte[]> make(Diagnostic.Report report) throws IOException {
        String name = ThemeFolder.FOLDER + "/" + FontsReader.RECIPES;
        Path file = project.project().resolve(name);
        if (!Files.exists(file)) {
            report.accept(error(
                    "font/no-recipes",
                    Place.startOf(name),
                    Message.of("the theme of this project has no fonts of its own"),
                    Message.of(
                            "it uses the built-in fonts; to change them, run “sharh theme copy {0}”",
                            FontsReader.RECIPES)));
            return Map.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>();
        for (SourceFile recipes : project.read(file, found::add).stream().toList()) {
            files.putAll(make(recipes, found::add));
        }
        found.forEach(report);
        return found.isEmpty() ? files : Map.of();
    }

    private Map<String, byte[]> make(SourceFile recipes, Diagnostic.Report report) throws IOException {
        FaceMaker maker = new FaceMaker(project, report);
        Map<String, byte[]> files = new TreeMap<>();
        List<FontFace> faces = new ArrayList<>();
        for (FaceRecipe recipe : FaceRecipe.read(recipes, report)) {
            for (FaceMaker.Result made : maker.make(recipe).stream().toList()) {
                faces.add(made.face());
                made.files().forEach((name, bytes) -> files.put(inTheme(FontsReader.FOLDER + name), bytes));
            }
        }
        String text = FacesFile.write(FontsReader.hash(recipes), faces);
        files.put(inTheme(FontsReader.FACES), text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String inTheme(String path) {
        return ThemeFolder.FOLDER + "/" + path;
    }
}
