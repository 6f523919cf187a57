package dev.sharh;

import dev.sharh.content.SourceFiles;
import dev.sharh.model.Explainer;
import dev.sharh.model.FontFace;
import dev.sharh.model.Hosting;
import dev.sharh.model.Site;
import dev.sharh.render.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** What was read and checked, with all that it takes to make pages of it. */
record Prepared(
        Optional<Site> site,
        Optional<SiteTheme> theme,
        UnaryOperator<Explainer> whole,
        SourceFiles sources,
        List<FontFace> faces,
        Complaints complaints) {
    /** Takes a step, unless one before it has found an error. */
    void making(BiConsumer<Site, SiteTheme> step) {
        if (site.isPresent() && theme.isPresent() && !complaints.hasError()) {
            step.accept(site.get(), theme.get());
        }
    }

    BuildOutcome outcome(List<OutputFile> files) {
        return new BuildOutcome(
                complaints.list(),
                files,
                site.map(s -> s.explainers().size()).orElse(0),
                site.map(s -> s.settings().hosting()).orElse(Hosting.NONE));
    }
}
