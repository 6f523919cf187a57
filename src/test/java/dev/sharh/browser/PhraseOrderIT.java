package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.language.Language;
import dev.sharh.language.PhraseExample;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser draws the words of each phrase of the list in their own order, in every element that holds texts. */
@Tag("browser")
@ExtendWith(Browsers.class)
class PhraseOrderIT {
    /** For each element: its words as they are drawn, and whether the characters of a word are drawn from left to right. */
    static final String WRONG = """
            () => [...document.querySelectorAll('[data-phrase]')].flatMap(holder => {
              const { phrase, drawn, start } = holder.dataset;
              const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
              const places = [];
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                for (let i = 0; i < node.data.length; i++) {
                  if (!/[\\u2066-\\u2069]/.test(node.data[i])) places.push([node, i]);
                }
              }
              const left = i => {
                const range = document.createRange();
                range.setStart(places[i][0], places[i][1]);
                range.setEnd(places[i][0], places[i][1] + 1);
                return range.getBoundingClientRect().left;
              };
              const words = [];
              let at = Number(start);
              for (const word of phrase.split(' ')) {
                const lefts = [...word].map((_, i) => left(at + i));
                words.push({ word, left: Math.min(...lefts), lefts });
                at += word.length + 1;
              }
              const order = [...words].sort((a, b) => a.left - b.left).map(each => each.word).join(' ');
              const rightToLeft = /[\\u0590-\\u08FF]/.test(phrase);
              const ascending = words.every(({ lefts }) => lefts.every((x, i) => !i || x > lefts[i - 1] - 0.01));
              const right = order === drawn && (rightToLeft || ascending);
              return right ? [] : [holder.localName + ': ' + phrase + ' is drawn ' + order];
            })
            """;

    private static final List<String> ELEMENTS = List.of("h1", "h2", "p", "figcaption", "li", "td", "text");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "he"})
    void wordsOfAPhraseAreDrawnInTheirOrder(String language, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.page();
            page.setContent(STYLE + body(language));

            assertThat((List<?>) page.evaluate(WRONG)).isEmpty();
        }
    }

    static final String STYLE = "<!doctype html><style>* {white-space: nowrap; font-size: 12px}</style>";

    /** Every phrase of a language in every element. */
    static String body(String language) {
        return "<div lang=\"" + language + "\" dir=\""
                + Language.of(language).direction().attribute() + "\">"
                + PhraseExample.all().stream()
                        .filter(example -> example.language().equals(language))
                        .map(PhraseOrderIT::elements)
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static String elements(PhraseExample example) {
        BidiIsolator isolation = new BidiIsolator(
                Language.of(example.language()), List.of(Language.of(example.language()), Language.of("en")));
        String data =
                " data-phrase=\"" + Html.escape(example.phrase()) + "\" data-drawn=\"" + Html.escape(example.drawn())
                        + "\" data-start=\"" + example.before().length() + "\">";
        return ELEMENTS.stream()
                .map(name -> switch (name) {
                    case "td" -> "<table><tr><td" + data + isolation.html(example.text()) + "</td></tr></table>";
                    case "text" ->
                        "<svg width=\"900\" height=\"30\"><text x=\"450\" y=\"20\"" + data
                                + isolation.svg(example.text()).markup() + "</text></svg>";
                    default -> "<" + name + data + isolation.html(example.text()) + "</" + name + ">";
                })
                .collect(Collectors.joining("\n"));
    }
}
