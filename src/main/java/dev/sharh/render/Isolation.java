package dev.sharh.render;

import dev.sharh.text.Language;
import dev.sharh.text.PageScript;
import dev.sharh.text.ScriptRuns;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes text into a page of one language so that what is in another script says its own language and can't disturb the
 * order of what stands around it (UAX #9, isolates; W3C, "Inline markup and bidirectional text in HTML").
 */
public final class Isolation {
    private final PageScript page;
    private final List<Language> others;

    /**
     * @param others the site's languages, by which a foreign run's language is guessed from its script
     */
    public Isolation(Language page, List<Language> others) {
        this.page = PageScript.of(page);
        this.others = others;
    }

    public String html(String text) {
        return ScriptRuns.split(text, page).stream()
                .map(run -> run.script()
                        .map(script -> isolated(run.text(), script))
                        .orElseGet(() -> Html.escape(run.text())))
                .collect(Collectors.joining());
    }

    private String isolated(String text, String script) {
        Language language = others.stream()
                .filter(l -> l.script().equals(script))
                .findFirst()
                .orElseGet(() -> Language.of("und-" + script));
        return "<bdi lang=\"" + language.tag() + "\" dir=\""
                + language.direction().attribute() + "\">" + Html.escape(text) + "</bdi>";
    }
}
