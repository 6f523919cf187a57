package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word is in an element that says its language, and words of another direction stand apart. */
@Tag("browser")
@ExtendWith(Browsers.class)
class LanguageIT {
    /** Texts whose letters are not of the script of the language around them, or that nothing isolates. */
    private static final String STRAYS = """
            () => {
              const script = { ar: /\\p{Script=Arabic}/u, fa: /\\p{Script=Arabic}/u,
                               en: /\\p{Script=Latin}/u, fr: /\\p{Script=Latin}/u };
              const strays = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const letters = node.data.match(/\\p{L}/gu);
                if (!letters || node.parentElement.closest('script, style, textarea')) continue; // code is in no language
                const holder = node.parentElement.closest('[lang]');
                if (!letters.every(letter => script[holder.lang].test(letter))) {
                  strays.push(holder.lang + ': ' + node.data.trim());
                }
                const foreign = holder !== document.documentElement
                  && holder.lang !== document.documentElement.lang;
                const bidi = getComputedStyle(holder).unicodeBidi;
                const apart = holder.localName === 'bdi' || holder.dir && bidi.startsWith('isolate');
                if (foreign && !apart) strays.push('not isolated: ' + node.data.trim());
              }
              return strays;
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordIsInAnElementOfItsLanguage(String path, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            assertThat((List<?>) pages.open(path).evaluate(STRAYS)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar/index.html, ar, rtl", "en/index.html, en, ltr"})
    void aPageSaysItsLanguageAndDirection(String path, String lang, String dir, Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Page page = pages.open(path);

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(dir);
        }
    }

    static List<String> pages() {
        return BuiltSite.pages();
    }
}
