package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.language.Language;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Site;
import dev.sharh.model.Timeline;
import java.util.List;

/** Each text of a timeline is there in each language of the explainer, because each language has its own drawing. */
final class EventSpeaksEveryLanguage implements Check {
    @Override
    public void check(Explainer explainer, Site site, Diagnostic.Report report) {
        List<Language> languages =
                explainer.editions().stream().map(Edition::language).toList();
        explainer.timeline().stream()
                .flatMap(Timeline::texts)
                .forEach(text -> languages.stream()
                        .filter(language -> text.in(language).isEmpty())
                        .forEach(language -> report.accept(missing(text, language))));
    }

    private static Diagnostic missing(LocalizedText text, Language language) {
        return error(
                "timeline/language-missing",
                text.place(),
                Message.of("the text in “{0}” is missing", language.tag()),
                Message.of("add “{0}: …”", language.tag()));
    }
}
