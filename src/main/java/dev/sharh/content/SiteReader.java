package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Explainer;
import dev.sharh.model.Place;
import dev.sharh.model.Site;
import dev.sharh.model.SiteSettings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a project's {@code content} folder. */
public final class SiteReader {
    /** Newest first; explainers of one day by their slugs. */
    private static final Comparator<Explainer> NEWEST_FIRST = Comparator.comparing(
                    (Explainer e) -> e.updated(e.source()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Explainer::slug);

    private final SourceFiles files;

    public SiteReader(SourceFiles files) {
        this.files = files;
    }

    /** The site as far as it could be read; what couldn't is reported and left out. */
    public Optional<Site> read(Diagnostic.Report report) {
        Path content = files.project().resolve("content");
        Path settingsFile = content.resolve("site.yaml");
        if (!Files.exists(settingsFile)) {
            report.accept(error(
                    "site/no-settings",
                    Place.startOf(files.name(settingsFile)),
                    "there is no site here: content/site.yaml is missing",
                    "start Sharh in the folder that holds content/, or name it with --project"));
            return Optional.empty();
        }
        return new SettingsReader(files).read(settingsFile, report).map(settings -> site(content, settings, report));
    }

    private Site site(Path content, SiteSettings settings, Diagnostic.Report report) {
        ExplainerReader explainers = new ExplainerReader(files, settings.languages());
        List<FromFolder> read = Folder.list(content).parallelStream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .map(folder -> FromFolder.read(folder, explainers))
                .toList();
        read.forEach(folder -> folder.diagnostics().forEach(report));
        List<Explainer> sorted = read.stream()
                .flatMap(folder -> folder.explainer().stream())
                .sorted(NEWEST_FIRST)
                .toList();
        return new Site(settings, new GlossaryReader(files).read(content.resolve("glossary.yaml"), report), sorted);
    }

    /** What came of one folder, read at the same time as others. */
    private record FromFolder(Optional<Explainer> explainer, List<Diagnostic> diagnostics) {
        static FromFolder read(Path folder, ExplainerReader reader) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            return new FromFolder(reader.read(folder, diagnostics::add), diagnostics);
        }
    }
}
