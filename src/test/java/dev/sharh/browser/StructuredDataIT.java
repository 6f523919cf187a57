package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import java.nio.file.Path;
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
