package dev.sharh.cli;

import dev.sharh.cli.terminal.Messages;
import dev.sharh.cli.terminal.Prompts;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The titles of a new explainer: one for the article, and one for a summary in each other language that is to have one. */
final class TitlePrompts {
    private final List<Language> languages;
    private final Language article;
    private final Prompts questions;
    private final Messages messages;
    private final boolean asks;
    private final CldrTables tables = new CldrTables();

    TitlePrompts(List<Language> languages, Language article, Prompts questions, Messages messages, boolean asks) {
        this.languages = languages;
        this.article = article;
        this.questions = questions;
        this.messages = messages;
        this.asks = asks;
    }

    /**
     * The titles, the article's first and then in the order of the site's languages.
     *
     * @param given those that are known
     * @param ofPage the headline that the article brought along
     */
    Map<Language, String> answers(Map<Language, String> given, Optional<String> ofPage) throws IOException {
        Map<Language, String> answered = new LinkedHashMap<>();
        Optional<String> own = Optional.ofNullable(given.get(article));
        if (own.isEmpty() && asks) {
            own = askForArticle(ofPage);
        }
        own.or(() -> ofPage).ifPresent(title -> answered.put(article, title));
        List<Language> others = new ArrayList<>(languages);
        others.remove(article);
        boolean summarised = others.stream().anyMatch(given::containsKey);
        for (Language language : others) {
            Optional<String> title = Optional.ofNullable(given.get(language));
            if (title.isEmpty() && asks) {
                // There must be one summary: the last language is the last chance for it.
                boolean needed = !summarised && language.equals(others.get(others.size() - 1));
                title = askForSummary(language, needed);
            }
            summarised |= title.isPresent();
            title.ifPresent(text -> answered.put(language, text));
        }
        return answered;
    }

    private Optional<String> askForArticle(Optional<String> ofPage) throws IOException {
        String key = ofPage.isPresent() ? "new.ask.title-of-page" : "new.ask.title";
        return ask(key, article, ofPage.orElse(""), ofPage.isEmpty());
    }

    private Optional<String> askForSummary(Language language, boolean needed) throws IOException {
        return ask(needed ? "new.ask.title" : "new.ask.title-of-summary", language, "", needed);
    }

    private Optional<String> ask(String key, Language language, String otherwise, boolean needed) throws IOException {
        return questions.ask(
                messages.get(key, tables.of(language).autonym(), language.tag(), otherwise),
                answer ->
                        needed && answer.isEmpty() ? Optional.of(messages.get("questions.needed")) : Optional.empty());
    }
}
