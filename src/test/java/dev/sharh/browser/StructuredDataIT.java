package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page says of itself to machines. */
@Tag("browser")
@ExtendWith(Browsers.class)
class StructuredDataIT {
    @Test
    void theArticleNamesItsSummaryAndTheSummaryItsArticle(Browser browser) {
        try (Pages pages = Pages.in(browser, 1280)) {
            Map<?, ?> article = data(pages, "ar");
            Map<?, ?> summary = data(pages, "en");

            assertThat(article.get("@type")).isEqualTo("NewsArticle");
            assertThat(article.get("inLanguage")).isEqualTo("ar");
            assertThat(article.get("workTranslation")).asString().contains(String.valueOf(summary.get("@id")));
            assertThat(summary.get("inLanguage")).isEqualTo("en");
            assertThat(summary.get("translationOfWork")).asString().contains(String.valueOf(article.get("@id")));
            assertThat(summary.get("citation")).asString().contains(String.valueOf(article.get("@id")));
        }
    }

    @Test
    void everythingIsInTheVocabularyOfSchemaOrg() throws Exception {
        SchemaVocabulary vocabulary = SchemaVocabulary.read(
                NpmPackage.SCHEMA_DTS.unpacked(Path.of("target")).resolve("dist/schema.d.ts"));
        assertThat(vocabulary.size()).isGreaterThan(800);

        int objects = 0;
        for (String path : BuiltSite.pages()) {
            for (Element data : Jsoup.parse(BuiltSite.folder().resolve(path).toFile(), "UTF-8")
                    .select("script[type=application/ld+json]")) {
                JsonObject object = JsonParser.parseString(data.data()).getAsJsonObject();
                assertThat(object.get("@context").getAsString()).isEqualTo("https://schema.org");
                assertThat(vocabulary.faults(object)).describedAs(path).isEmpty();
                objects++;
            }
        }
        assertThat(objects).isGreaterThanOrEqualTo(2);
    }

    /** The properties that Google names for articles, of which it requires none and recommends all ("Article structured data"). */
    @Test
    void anArticleHasWhatSearchEnginesShow() throws Exception {
        for (String language : List.of("ar", "en")) {
            String page = language + "/" + BuiltSite.SLUG + "/index.html";
            JsonObject article = JsonParser.parseString(
                            Jsoup.parse(BuiltSite.folder().resolve(page).toFile(), "UTF-8")
                                    .select("script[type=application/ld+json]")
                                    .get(0)
                                    .data())
                    .getAsJsonObject();

            assertThat(article.keySet())
                    .describedAs(page)
                    .contains("headline", "image", "datePublished", "dateModified", "publisher");
            assertThat(article.getAsJsonObject("publisher").keySet()).contains("name", "url", "logo");
            for (String address : List.of(
                    article.get("image").getAsString(),
                    article.getAsJsonObject("publisher").get("logo").getAsString())) {
                String file = address.replaceFirst("https://example.org/(sharh/)?", "");
                assertThat(BuiltSite.folder().resolve(file)).isRegularFile();
            }
        }
    }

    @Test
    void whatIsNotInTheVocabularyIsSeen() throws Exception {
        SchemaVocabulary vocabulary = SchemaVocabulary.read(
                NpmPackage.SCHEMA_DTS.unpacked(Path.of("target")).resolve("dist/schema.d.ts"));

        assertThat(vocabulary.faults(JsonParser.parseString("""
                        {"@type": "Article", "headline": "A", "startDate": "2024", "datePublished": "in May",
                         "publisher": {"@type": "Event", "name": "B", "eventStatus": "EventDone"},
                         "citation": {"@type": "Piece"}}""").getAsJsonObject()))
                .hasSize(6)
                .contains("Article has no property startDate", "no type Piece");
    }

    private static Map<?, ?> data(Pages pages, String language) {
        return (Map<?, ?>) pages.open(language + "/" + BuiltSite.SLUG + "/index.html")
                .evaluate("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)");
    }
}
