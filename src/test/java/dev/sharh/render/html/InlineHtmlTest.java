package dev.sharh.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.language.Language;
import dev.sharh.model.Inline;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.render.html.InlineHtml.Pictures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A phrase is isolated whole, whatever markup is in it. */
class InlineHtmlTest {
    private static final Place PLACE = new Place("article.ar.md", 1, 1);
    private static final Inline CITATION = new Inline.Citation(List.of(), Optional.empty(), List.of(), PLACE);

    @Test
    void emphasisThatEndsWithinAPhraseIsInIt() {
        assertThat(html(text("قال "), new Inline.Strong(List.of(text("Boeing"))), text(" 747 وصلت")))
                .isEqualTo("قال <bdi lang=\"en\" dir=\"ltr\"><strong>Boeing</strong> 747</bdi> وصلت");
        assertThat(html(
                        new Inline.Emphasis(List.of(text("The"))),
                        text(" "),
                        new Inline.Strong(List.of(text("Times"))),
                        text(" هنا")))
                .isEqualTo("<bdi lang=\"en\" dir=\"ltr\"><em>The</em> <strong>Times</strong></bdi> هنا");
    }

    @Test
    void emphasisThatBeginsBeforeAPhraseIsSplit() {
        assertThat(html(new Inline.Emphasis(List.of(text("إن Boeing"))), text(" 747 وصلت")))
                .isEqualTo("<em>إن </em><bdi lang=\"en\" dir=\"ltr\"><em>Boeing</em> 747</bdi> وصلت");
    }

    @Test
    void aLinkWithinAPhraseIsInItAndALinkBeyondItIsNotSplit() {
        assertThat(html(text("قال "), link(text("Boeing")), text(" 747 وصلت")))
                .isEqualTo("قال <bdi lang=\"en\" dir=\"ltr\"><a href=\"https://x.org\">Boeing</a> 747</bdi> وصلت");
        assertThat(html(link(text("إن Boeing")), text(" 747 وصلت")))
                .isEqualTo("<a href=\"https://x.org\">إن <span lang=\"en\">Boeing</span></a>"
                        + "<span lang=\"en\"> 747</span> وصلت");
        assertThat(html(link(), text("نعم"))).isEqualTo("<a href=\"https://x.org\"></a>نعم");
    }

    @Test
    void aCitationDoesNotCutAPhrase() {
        assertThat(html(text("قوات Combined Joint Task Force "), CITATION, text(".")))
                .isEqualTo("قوات <bdi lang=\"en\" dir=\"ltr\">Combined Joint Task Force</bdi> <a>[1]</a>.");
        assertThat(html(text("طائرة Boeing 747 "), CITATION, text(".")))
                .isEqualTo(
                        "طائرة <span class=\"glued\"><bdi lang=\"en\" dir=\"ltr\">Boeing 747</bdi> <a>[1]</a></span>.");
        assertThat(html(text("Boeing "), CITATION, text(" 747")))
                .isEqualTo("<bdi lang=\"en\" dir=\"ltr\"><span class=\"glued\">Boeing <a>[1]</a></span> 747</bdi>");
    }

    @Test
    void textWithoutMarkupHasIsolateCharactersOnlyWhereTheOrderWouldBeWrong() {
        BidiIsolator isolation = isolation();

        assertThat(isolation.plain("شركة Boeing 747 هنا")).isEqualTo("شركة Boeing 747 هنا");
        assertThat(isolation.plain("صفحة @user1 هنا")).isEqualTo("صفحة \u2066@user1\u2069 هنا");
        assertThat(isolation.plain("في 2024-09-06، C++")).isEqualTo("في \u20662024-09-06\u2069، \u2066C++\u2069");
    }

    private static String html(Inline... line) {
        Pictures pictures = new Pictures("", Map.of());
        return new InlineHtml(isolation(), citation -> "<a>[1]</a>", pictures, "").html(List.of(line));
    }

    private static BidiIsolator isolation() {
        return new BidiIsolator(Language.of("ar"), List.of(Language.of("ar"), Language.of("en")));
    }

    private static Inline link(Inline... content) {
        return new Inline.Link("https://x.org", Optional.empty(), List.of(content), PLACE);
    }

    private static Inline text(String words) {
        return new Inline.Text(PlacedText.beginningAt(words, PLACE));
    }
}
