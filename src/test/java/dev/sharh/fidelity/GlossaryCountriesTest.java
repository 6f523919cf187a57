package dev.sharh.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A glossary adds words for countries to those that Sharh knows. */
class GlossaryCountriesTest {
    private static final String ARTICLE = "content/dam/article.ar.md";
    private static final String SUMMARY = "content/dam/summary.en.md";

    @TempDir
    private Path folder;

    private List<String> codes(String glossary, String article, String summary) {
        ProjectFolder project = ProjectFolder.in(folder.resolve(String.valueOf(glossary.hashCode())))
                .with("content/glossary.yaml", glossary)
                .replacing(ARTICLE, "في 2026", article + " في 2026")
                .replacing(SUMMARY, "in 2026", summary + " in 2026");
        return TestBuild.published(project.root()).diagnostics().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .map(each -> each.code() + " " + each.place().line())
                .toList();
    }

    @Test
    void aWordOfTheArticleStandsForItsCountry() {
        String article = "من إيران إلى بلاد الرافدين";
        assertThat(codes("names: []", article, "in Iraq")).containsExactly("parity/country-not-in-source 8");
        assertThat(codes("countries: {IQ: {ar: بلاد الرافدين}}", article, "in Iraq"))
                .isEmpty();
        assertThat(codes("countries: {IQ: {ar: [أرض السواد, بلاد الرافدين]}}", article, "in Iraq"))
                .isEmpty();
    }

    @Test
    void aWordOfTheSummaryIsCompared() {
        assertThat(codes("names: []", "من إيران", "in Mesopotamia")).isEmpty();
        assertThat(codes("countries: {IQ: {en: Mesopotamia}}", "من إيران", "in Mesopotamia"))
                .containsExactly("parity/country-not-in-source 8");
        assertThat(codes("countries: {IQ: {en: Mesopotamia}}", "من بغداد", "in Mesopotamia"))
                .isEmpty();
    }

    @Test
    void aKeyIsTheCodeOfACountry() {
        assertThat(codes("countries:\n  IRQ: {ar: بلاد الرافدين}\n", "من بغداد", "in Iraq"))
                .containsExactly("data/wrong-value 2");
        assertThat(codes("countries: {iq: {ar: بلاد الرافدين}}", "من بغداد", "in Iraq"))
                .containsExactly("data/wrong-value 1");
        assertThat(codes("countries: {IQ: بلاد الرافدين}", "من بغداد", "in Iraq"))
                .containsExactly("data/wrong-type 1");
        assertThat(codes("countries: {IQ: {arabic: بلاد الرافدين}}", "من بغداد", "in Iraq"))
                .isEmpty();
    }
}
