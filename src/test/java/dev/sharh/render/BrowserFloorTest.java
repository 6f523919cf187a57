package dev.sharh.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.TestBuild;
import dev.sharh.build.BuildRequest;
import dev.sharh.build.SingleFileExporter;
import dev.sharh.content.DiskSources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chrome 79, Safari 13 and Firefox 72 show whole pages: what is newer is in {@code @supports}, or does no harm. */
class BrowserFloorTest {
    private static final String SLUG = "iraq-coalition-withdrawal";

    /** What a browser may lack, by what its readers then see. */
    private static final Map<String, List<String>> HARMLESS = Map.of(
            "lines and pages break less well",
            List.of(
                    "property text-wrap",
                    "value text-wrap:balance",
                    "value text-wrap:pretty",
                    "value break-after:avoid",
                    "property orphans",
                    "property widows",
                    "at-rule page"),
            "links are underlined as the browser does it",
            List.of("property text-decoration-thickness", "property text-underline-offset"),
            "the browser's own colours and sizes",
            List.of(
                    "property color-scheme",
                    "value color-scheme:light",
                    "value color-scheme:dark",
                    "property text-size-adjust",
                    "property print-color-adjust",
                    "value print-color-adjust:exact",
                    "property forced-color-adjust",
                    "value forced-color-adjust:none",
                    "descriptor media:forced-colors"),
            "a font that stands in until the web font is there is not as wide as it",
            List.of(
                    "descriptor font-face:size-adjust",
                    "descriptor font-face:ascent-override",
                    "descriptor font-face:descent-override",
                    "descriptor font-face:line-gap-override"),
            "an outline with corners, quotation marks of the browser, an event at the window's edge, a section as high as its neighbour",
            List.of(
                    "property outline",
                    "value quotes:auto",
                    "property scroll-margin-block-start",
                    "value align-content:start"),
            "nothing else: only text outside SVG lacks it",
            List.of("property paint-order"),
            "nothing else: they are of SVG 1.1 (2003), and MDN has the first versions that it tried",
            List.of(
                    "attribute svg:*:fill-opacity",
                    "attribute svg:*:stroke",
                    "attribute svg:*:stroke-dasharray",
                    "attribute svg:*:stroke-opacity",
                    "attribute svg:*:stroke-width",
                    "attribute svg:*:text-anchor"),
            "a passage is not in a popover",
            List.of("attribute *:popover", "attribute button:popovertarget", "attribute button:popovertargetaction"));

    @Test
    void publishedStylesAndElementsKeepToTheFloor() throws IOException {
        Set<String> used = new TreeSet<>();
        List<Document> pages = pages();
        for (Document page : pages) {
            used.addAll(BrowserFeatures.newerIn(page));
            used.addAll(BrowserFeatures.newerIn(page.expectFirst("style").data()));
        }

        assertThat(pages).hasSizeGreaterThan(6);
        used.removeAll(HARMLESS.values().stream().flatMap(List::stream).toList());
        assertThat(used).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@layer base { a { color: red; } }",
                "@container (min-width: 1px) { a { color: red; } }",
                "a:dir(rtl) { color: red; }",
                "a:has(b) { color: red; }",
                ":is(a, b) { color: red; }",
                "a:focus-visible { color: red; }",
                "a:not(b, i) { color: red; }",
                "a { b { color: red; } }",
                "a { translate: 50%; }",
                "a { aspect-ratio: 1; }",
                "a { inset-inline: 0; }",
                "a { padding-inline: 1px; }",
                "a { display: flex; gap: 1px; }",
                "a { width: clamp(1px, 2px, 3px); }",
                "a { --size: min(1px, 2px); }",
                "a { color: color-mix(in srgb, red, blue); }",
                "a { overflow: clip; }",
                "a { overflow-wrap: anywhere; }",
                "a { no-such-property: 1px; }"
            })
    void aNewerFeatureIsFoundOutsideSupports(String css) throws IOException {
        assertThat(BrowserFeatures.newerIn(css)).isNotEmpty();
        assertThat(BrowserFeatures.newerIn("@media print { " + css + " }")).isNotEmpty();
        assertThat(BrowserFeatures.newerIn("@supports (display: grid) { " + css + " }"))
                .isEmpty();
    }

    @Test
    void aNewerElementOrAttributeIsFound() throws IOException {
        assertThat(BrowserFeatures.newerIn(Jsoup.parse("<dialog></dialog><p popover></p><p inert></p>")))
                .containsExactly("attribute *:inert", "attribute *:popover", "element dialog");
    }

    private static List<Document> pages() {
        Path project = Path.of("").toAbsolutePath();
        BuildRequest request = BuildRequest.publishing(Optional.empty());
        Optional<OutputFile> single =
                SingleFileExporter.export(SLUG, request, new DiskSources(project), diagnostic -> {});
        assertThat(single).isPresent();
        return Stream.concat(TestBuild.published(project).files().stream(), single.stream())
                .filter(file -> file.path().endsWith(".html"))
                .map(file -> Jsoup.parse(file.text()))
                .toList();
    }
}
