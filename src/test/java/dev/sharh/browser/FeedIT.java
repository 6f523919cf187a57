package dev.sharh.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.acceptance.Rows;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What machines read: feeds, the sitemap and structured data. */
class FeedIT {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    @Rows("H08")
    void aFeedHasWhatAtomDemands(String language) throws Exception {
        Document feed = xml(language + "/feed.xml");

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getDocumentElement().getAttributeNS(XMLConstants.XML_NS_URI, "lang"))
                .isEqualTo(language);
        for (String element : List.of("id", "title", "updated", "author", "entry")) {
            assertThat(count(feed, "/*/*[local-name()='" + element + "']"))
                    .describedAs(element)
                    .isPositive();
        }
        assertThat(count(feed, "/*/*[local-name()='link'][@rel='self']")).isEqualTo(1);
        for (String element : List.of("id", "title", "updated", "summary")) {
            assertThat(text(feed, "//*[local-name()='entry']/*[local-name()='" + element + "']"))
                    .describedAs(element)
                    .isNotBlank();
        }
        assertThat(text(feed, "//*[local-name()='entry']/*[local-name()='updated']"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(count(feed, "//*[local-name()='entry']/*[local-name()='link'][@rel='alternate']"))
                .isEqualTo(2 * count(feed, "//*[local-name()='entry']"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aFeedFollowsTheGrammarOfAtom(String language) throws Exception {
        String feed = Files.readString(BuiltSite.folder().resolve(language + "/feed.xml"));

        assertThat(faults(feed)).isEmpty();
        assertThat(faults(feed.replaceFirst("<updated>[^<]*</updated>", ""))).isNotEmpty();
        assertThat(faults(feed.replace("T00:00:00Z<", "<"))).isNotEmpty();
        assertThat(faults(feed.replace("<entry>", "<entry><author/>"))).isNotEmpty();
    }

    /** RFC 4287, §4.1.1 and 4.1.2: no two alternates have the same type and the same language. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void alternatesAreToldApart(String language) throws Exception {
        org.jsoup.nodes.Document feed = Jsoup.parse(
                Files.readString(BuiltSite.folder().resolve(language + "/feed.xml")), "", Parser.xmlParser());

        assertThat(feed.select("feed, entry"))
                .hasSizeGreaterThan(1)
                .allSatisfy(parent -> assertThat(parent.select("> link[rel=alternate]").stream()
                                .map(link -> link.attr("type") + " " + link.attr("hreflang")))
                        .isNotEmpty()
                        .doesNotHaveDuplicates());
    }

    @Test
    void anEntryHasTheWholeTextWithAddressesThatHoldElsewhere() throws Exception {
        Document feed = xml("en/feed.xml");

        org.jsoup.nodes.Document content =
                Jsoup.parse(text(feed, "//*[local-name()='entry']/*[local-name()='content']"));

        assertThat(content.select("div").attr("lang")).isEqualTo("en");
        assertThat(content.text())
                .contains("Iraq hosts 2,500 US troops.")
                .contains("logistical aspects also remain to be agreed.");
        assertThat(content.select("a[href]").eachAttr("href"))
                .contains("https://example.org/sharh/ar/" + BuiltSite.SLUG + "/#p9")
                .allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void theSitemapNamesEveryPageWithItsTranslations() throws Exception {
        Document sitemap = xml("sitemap.xml");

        // The timeline alone is for frames on other sites.
        List<String> indexed = BuiltSite.pages().stream()
                .filter(page -> !page.equals("404.html") && !page.endsWith("/timeline/index.html"))
                .toList();
        long pages = indexed.size();
        long inOneLanguage = indexed.stream()
                .filter(page -> page.startsWith("ar/") || page.startsWith("en/"))
                .count();
        assertThat(count(sitemap, "//*[local-name()='url']")).isEqualTo(Math.toIntExact(pages));
        for (String language : List.of("x-default", "ar", "en")) {
            assertThat(count(sitemap, "//*[local-name()='link'][@hreflang='" + language + "']"))
                    .isEqualTo(Math.toIntExact(inOneLanguage));
        }
        assertThat(text(sitemap, "(//*[local-name()='lastmod'])[1]")).isEqualTo("2024-09-06");
    }

    @Test
    void theRobotsFileNamesTheSitemap() throws IOException {
        assertThat(Files.readString(BuiltSite.folder().resolve("robots.txt")))
                .contains("Sitemap: https://example.org/sharh/sitemap.xml");
    }

    private static List<String> faults(String feed) throws Exception {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {
            @Override
            public void warning(SAXParseException exception) {
                faults.add(exception.toString());
            }

            @Override
            public void error(SAXParseException exception) {
                faults.add(exception.toString());
            }

            @Override
            public void fatalError(SAXParseException exception) {
                faults.add(exception.toString());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(
                        Path.of("src/test/resources/dev/sharh/browser/atom.rnc").toFile())))
                .describedAs(faults.toString())
                .isTrue();
        boolean valid = driver.validate(new InputSource(new StringReader(feed)));
        assertThat(valid).isEqualTo(faults.isEmpty());
        return faults;
    }

    private static Document xml(String path) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(BuiltSite.folder().resolve(path).toFile());
    }

    private static int count(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        return Integer.parseInt(xpath.evaluate("count(" + path + ")", document));
    }

    private static String text(Document document, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }
}
