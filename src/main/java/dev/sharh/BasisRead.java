package dev.sharh;

import dev.sharh.content.SiteReader;
import dev.sharh.content.SourceFiles;
import dev.sharh.content.StampedPlaces;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.FontFace;
import dev.sharh.model.Glossary;
import dev.sharh.model.SiteSettings;
import dev.sharh.theme.FontsReader;
import dev.sharh.theme.ThemeFolder;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds for all explainers, as it was read: settings, glossary and fonts. A preview reads it again only when somebody
 * has changed it.
 *
 * @param basis absent where the settings can't be read
 * @param places what it was read from, and the theme
 * @param stamps of these places
 * @param ofSettings what there was to say of the settings
 * @param ofRest and of the glossary and the fonts
 */
record BasisRead(
        Optional<BuildMemory.Basis> basis,
        List<Path> places,
        StampedPlaces stamps,
        List<Diagnostic> ofSettings,
        List<Diagnostic> ofRest) {
    BasisRead {
        places = List.copyOf(places);
        ofSettings = List.copyOf(ofSettings);
        ofRest = List.copyOf(ofRest);
    }

    /** Reads it. */
    static BasisRead of(SiteReader reader, SourceFiles sources, Optional<URI> baseUrl) {
        List<Diagnostic> ofSettings = new ArrayList<>();
        List<Path> files = reader.settingsFiles();
        StampedPlaces stamps = StampedPlaces.of(files);
        Optional<SiteSettings> found = reader.settings(ofSettings::add);
        if (found.isEmpty()) {
            return new BasisRead(Optional.empty(), files, stamps, ofSettings, List.of());
        }
        SiteSettings settings = baseUrl.map(url -> found.get().at(url)).orElse(found.get());
        List<Path> ofTheme = SiteTheme.places(sources, settings);
        StampedPlaces all = stamps.and(StampedPlaces.of(ofTheme));
        List<Diagnostic> ofRest = new ArrayList<>();
        Glossary glossary = reader.glossary(ofRest::add);
        List<FontFace> faces = new FontsReader(new ThemeFolder(sources, ofRest::add), ofRest::add).read(settings);
        return new BasisRead(
                Optional.of(new BuildMemory.Basis(settings, glossary, faces)),
                Stream.concat(files.stream(), ofTheme.stream()).toList(),
                all,
                ofSettings,
                ofRest);
    }
}
