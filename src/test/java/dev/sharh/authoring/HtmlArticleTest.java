package dev.sharh.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.content.SourceFile;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.NumberedBlock;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of a web page the article is taken over, and nothing is added. */
class HtmlArticleTest {
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://example.org/news/a.html"));

    @Test
    void takesTheMainTextAndLeavesThePageBehind() {
        ArticleText article = HtmlArticle.read("""
                <html><head><title>السد | الموقع</title><style>p{}</style></head><body>
                <header>الموقع</header><nav><a href="/">الأولى</a></nav>
                <article><p>خبر قصير</p></article>
                <article><h1>السد <em>الجديد</em></h1>
                  <p>بدأ
                     بناء السد.</p><script>x()</script><aside>إعلان</aside>
                  <h2>لماذا</h2>
                  <div>نص بلا فقرة<p>&nbsp;</p></div>
                  <ul><li>أولًا</li><li><p>ثانيًا</p></li></ul>
                  <ol start="3"><li>ثالثًا</ol>
                  <blockquote><p>قال</p><p>ثم قال</p></blockquote>
                  <figure><img src="a.jpg"><figcaption>صورة</figcaption></figure>
                </article><footer>حقوق</footer></body></html>
                """, ADDRESS);

        assertThat(article.title()).hasValue("السد الجديد");
        assertThat(article.blocks())
                .containsExactly(
                        "بدأ بناء السد.",
                        "## لماذا",
                        "نص بلا فقرة",
                        "- أولًا\n- ثانيًا",
                        "3. ثالثًا",
                        "> قال\n>\n> ثم قال");
        assertThat(article.losses()).containsExactly(ArticleText.Loss.MEDIA);
    }

    @Test
    void withoutAnArticleItTakesTheBodyAndWithoutAHeadlineTheTitle() {
        ArticleText article = HtmlArticle.read("<title>السد</title><p>بدأ البناء.<p>وانتهى.", Optional.empty());

        assertThat(article.title()).hasValue("السد");
        assertThat(article.blocks()).containsExactly("بدأ البناء.", "وانتهى.");
    }

    @Test
    void keepsLinksThatLeadSomewhere() {
        ArticleText article = HtmlArticle.read(
                "<p><a href='https://example.org/x_(y) z?a=1&amp;lt;'>واحد <b>غليظ</b></a>، <a href='/b'>اثنان</a>،"
                        + " <a href='c.html'>ثلاثة</a>، <a href='javascript:x()'>أربعة</a>، <a href='#d'>خمسة</a>، "
                        + "<a name='e'>ستة</a>، <a href='mailto:a@example.org'>سبعة</a>",
                ADDRESS);

        assertThat(links(article))
                .containsExactly(
                        "https://example.org/x_%28y%29%20z?a=1&lt;",
                        "https://example.org/b", "https://example.org/news/c.html", "mailto:a@example.org");
        assertThat(words(article)).isEqualTo("واحد غليظ، اثنان، ثلاثة، أربعة، خمسة، ستة، سبعة");
        assertThat(article.losses()).containsExactly(ArticleText.Loss.LINKS);
    }

    @Test
    void withoutTheAddressOfThePageRelativeLinksAreText() {
        ArticleText article = HtmlArticle.read("<p><a href='/b'>اثنان</a>", Optional.empty());

        assertThat(article.blocks()).containsExactly("اثنان");
        assertThat(article.losses()).containsExactly(ArticleText.Loss.LINKS);
    }

    @Test
    void oneBreakIsALineAndTwoAreAParagraph() {
        ArticleText article = HtmlArticle.read("<body>أول<br>سطر<br> <br>- ثان<br/>", Optional.empty());

        assertThat(article.blocks()).containsExactly("أول\\\nسطر", "\\- ثان");
    }

    @Test
    void whatMarkdownWouldReadAsMarkupReadsAsItWas() {
        String text = "1. *a* _b_ [c] <d> `e` \\f &amp; | # > + -";

        ArticleText article = HtmlArticle.read(
                "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "<h2># C #</h2>", Optional.empty());

        assertThat(words(article)).isEqualTo(text + "\n# C #");
    }

    @Test
    void boldAndItalicsNeverChangeTheWords() {
        List<String> pieces = List.of(
                "a",
                "نص",
                " ",
                " ",
                ".",
                "،",
                "«",
                "»",
                "\"",
                "(",
                ")",
                "*",
                "**",
                "_",
                "#",
                "- ",
                "1. ",
                "&amp;",
                "|",
                "<br>",
                "&nbsp;",
                "`",
                "[",
                "]",
                "<b>",
                "</b>",
                "<i>",
                "</i>",
                "<strong>",
                "</strong>",
                "<em>",
                "</em>",
                "<b> ",
                " </b>",
                "<a href='https://example.org'>",
                "</a>");
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder html = new StringBuilder("<p>x");
            for (int count = 1 + random.nextInt(10); count > 0; count--) {
                html.append(pieces.get(random.nextInt(pieces.size())));
            }
            String page = html.append("y</p>").toString();
            String plain = page.replaceAll("</?(b|i|strong|em)> ?", "");

            assertThat(squeezed(HtmlArticle.read(page, Optional.empty())))
                    .describedAs(page)
                    .isEqualTo(squeezed(HtmlArticle.read(plain, Optional.empty())));
        }
    }

    private static String squeezed(ArticleText article) {
        return words(article).replaceAll("\\s+", "");
    }

    private static List<NumberedBlock> read(ArticleText article) {
        String markdown = String.join("\n\n", article.blocks());
        return new MarkdownReader()
                .read(new SourceFile("article.ar.md", markdown), 0, diagnostic -> {})
                .blocks();
    }

    private static String words(ArticleText article) {
        return read(article).stream().map(NumberedBlock::words).collect(Collectors.joining("\n"));
    }

    private static List<String> links(ArticleText article) {
        return read(article).stream()
                .flatMap(block -> Inlines.in(block.block(), Inline.Link.class))
                .map(Inline.Link::target)
                .toList();
    }
}
