package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.sharh.language.Language;
import dev.sharh.language.PhraseExample;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.BidiIsolator.TextAnchor;
import dev.sharh.render.html.Html;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The labels that aren't at their place, by how much. */
    static final String MISPLACED = """
            () => [...document.querySelectorAll('[data-anchor]')].flatMap(label => {
              const box = label.getBBox();
              const rightToLeft = getComputedStyle(label).direction === 'rtl';
              const edge = (label.dataset.anchor === 'END') === rightToLeft ? box.x : box.x + box.width;
              return Math.abs(edge - 450) < 2 ? [] : [label.textContent + ' is ' + (edge - 450) + ' beside its place'];
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

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fa", "he"})
    void labelsAreAtTheirPlaces(String language, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.page();
            page.setContent(STYLE + labels(language));

            assertThat((List<?>) page.evaluate(MISPLACED)).isEmpty();
        }
    }

    static final String STYLE = "<!doctype html><style>* {white-space: nowrap; font-size: 12px}</style>";

    /** Every phrase of a language in every element. */
    static String body(String language) {
        return division(language, PhraseOrderIT::elements);
    }

    /** Every phrase of a language alone, at the start and at the end of a label. */
    static String labels(String language) {
        return division(
                language,
                example -> Stream.of(
                                example.phrase(),
                                example.before() + example.phrase(),
                                example.phrase() + example.after())
                        .flatMap(words -> Stream.of(TextAnchor.START, TextAnchor.END)
                                .map(anchor -> svg(
                                        anchor.attribute() + " data-anchor=\"" + anchor + "\"",
                                        isolation(example).svg(words, anchor))))
                        .collect(Collectors.joining("\n")));
    }

    private static String division(String language, Function<PhraseExample, String> content) {
        return "<div lang=\"" + language + "\" dir=\""
                + Language.of(language).direction().attribute() + "\">"
                + PhraseExample.all().stream()
                        .filter(example -> example.language().equals(language))
                        .map(content)
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static BidiIsolator isolation(PhraseExample example) {
        return new BidiIsolator(
                Language.of(example.language()), List.of(Language.of(example.language()), Language.of("en")));
    }

    private static String svg(String attributes, Html content) {
        return "<svg width=\"900\" height=\"30\"><text x=\"450\" y=\"20\"" + attributes + ">" + content.markup()
                + "</text></svg>";
    }

    private static String elements(PhraseExample example) {
        BidiIsolator isolation = isolation(example);
        String data =
                " data-phrase=\"" + Html.escape(example.phrase()) + "\" data-drawn=\"" + Html.escape(example.drawn())
                        + "\" data-start=\"" + example.before().length() + "\"";
        return ELEMENTS.stream()
                .map(name -> switch (name) {
                    case "td" -> "<table><tr><td" + data + ">" + isolation.html(example.text()) + "</td></tr></table>";
                    case "text" -> svg(data, isolation.svg(example.text(), TextAnchor.START));
                    default -> "<" + name + data + ">" + isolation.html(example.text()) + "</" + name + ">";
                })
                .collect(Collectors.joining("\n"));
    }
}
