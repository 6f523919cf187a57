package dev.sharh.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.check.ProseText;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Place;
import dev.sharh.model.PlacedText;
import dev.sharh.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in a text, and what they leave alone. */
class ProseRulesTest {
    private static final CldrTables TABLES = new CldrTables();
    private static final ProseChecks RULES = new ProseChecks(TABLES::of);

    /** A text in a language and what is found in it, each as {@code column code severity}. */
    record Example(String language, String text, List<String> findings) {}

    private static Example example(String language, String text, String... findings) {
        return new Example(language, text, List.of(findings));
    }

    @ParameterizedTest
    @MethodSource({
        "bidiControls",
        "bidiMarks",
        "invisibleCharacters",
        "lookalikes",
        "presentationForms",
        "latinPunctuation",
        "quotationMarks",
        "spaces",
        "tatweel",
        "persianLetters",
        "monthNames",
        "misspeltMonths",
        "cleanTexts"
    })
    void findsWhatIsWrong(Example example) {
        assertThat(found(example, false)).isEqualTo(example.findings());
    }

    @ParameterizedTest
    @MethodSource({"bidiControls", "invisibleCharacters", "lookalikes", "spaces", "quotationMarks", "monthNames"})
    void onlyNotesWhatAnArticleHas(Example example) {
        List<String> notes = example.findings().stream()
                .map(finding -> finding.replaceFirst("(error|warning)$", "note"))
                .toList();

        assertThat(found(example, true)).isEqualTo(notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ﺑﺪأ البناء",
                "بدأ\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B\u064B"
            })
    void warnsOfWhatReadersOfAnArticleCannotRead(String article) {
        assertThat(diagnostics(example("ar", article), true))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @MethodSource({"bidiControls", "bidiMarks", "invisibleCharacters"})
    void nothingUnseenIsInAMessage(Example example) {
        assertThat(diagnostics(example, false)).allSatisfy(d -> {
            assertThat(d.message()).contains("U+");
            String all = d.message() + d.hint().orElse("");
            assertThat(all.codePoints().filter(c -> Character.getType(c) == Character.FORMAT))
                    .isEmpty();
        });
    }

    @Test
    void everyFindingSaysWhatToDo() {
        assertThat(only("ar", "ما الخطة?").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("؟ (U+061F)"));
        assertThat(only("ar", "\uFEB3\uFEFC\uFEE1 هنا").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("“سلام”"));
        assertThat(only("en", "the b\u0430se").message()).contains("Cyrillic", "U+0430", "Latin");
        assertThat(only("en", "the b\u0430se").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("Latin a (U+0061)"));
        assertThat(only("de", "das \"Wort\"").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("„…“"));
        assertThat(only("en", "a\u202Eb").message()).contains("U+202E (right-to-left override)");
        assertThat(only("ar", "في کتاب").hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("ك (U+0643)"));
    }

    static Stream<Example> bidiControls() {
        return Stream.of(
                example("en", "ab\u202Ecd\u202C", "3 text/bidi-control error"),
                example("en", "ab\u202Dcd", "3 text/bidi-control error"),
                example("en", "ab\u202Acd", "3 text/bidi-control error"),
                example("en", "ab \u2067cd", "4 text/bidi-control error"),
                example("en", "ab\u202Ccd", "3 text/bidi-control error"),
                example("en", "ab\u2069cd", "3 text/bidi-control error"),
                example("en", "a \u2066b\u202C\u2069", "5 text/bidi-control error"),
                example("en", "a \u2066\u202Bb\u2069", "4 text/bidi-control error"),
                example("en", "a \u2067b\u2028c\u2069", "3 text/bidi-control error", "7 text/bidi-control error"),
                example("en", "a \u202Bb\u202C", "3 text/bidi-embedding warning"),
                example("en", "\uD83D\uDE00 \u202Ab\u202C", "3 text/bidi-embedding warning"),
                example("en", "a \u2067b\u2069 c \u2068d \u2066e\u2069\u2069"));
    }

    static Stream<Example> bidiMarks() {
        return Stream.of(
                example("en", "one \u200E two", "5 text/bidi-mark warning"),
                example("en", "one two \u200F", "9 text/bidi-mark warning"),
                example("en", "o\u200Ene", "2 text/bidi-mark warning"),
                example("ar", "كتا\u061Cب", "4 text/bidi-mark warning"),
                example("ar", "NATO!\u200F\u200F نعم", "7 text/bidi-mark warning"),
                example("ar", "NATO!\u200F نعم"),
                example("ar", "C++\u200E هنا"),
                example("ar", "كتاب\u200FNATO"),
                example("ar", "\u061C-5 درجات"));
    }

    static Stream<Example> invisibleCharacters() {
        return Stream.of(
                example("en", "a \uFEFFword", "3 text/invisible warning"),
                example("en", "wo\u200Brd", "3 text/invisible warning"),
                example("en", "wo\u2060\u2060rd", "3 text/invisible warning"),
                example("en", "wo\u00ADrd", "3 text/invisible warning"),
                example("en", "hi\uDB40\uDC41\uDB40\uDC42 x", "3 text/invisible warning"),
                example("en", "lo\uFFFD\uFFFDst", "3 text/replacement-character error"),
                example("en", "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F flag"),
                example("th", "ก\u200Bข"),
                example("fa", "می\u200Cخواهم"));
    }

    static Stream<Example> lookalikes() {
        return Stream.of(
                example("en", "b\u0430se", "2 text/confusable error"),
                example("en", "the \u0415U", "5 text/confusable error"),
                example("ru", "\u0431\u0430\u0437a", "4 text/confusable error"),
                example("ru", "VPN\u043E\u043C", "4 text/confusable error"),
                example("el", "\u03BAo\u03C3\u03BC\u03BF\u03C2", "2 text/confusable error"),
                example("en", "Gr\u03BFup", "3 text/confusable error"),
                example("en", "5 \u03BCg, 3 k\u03A9, \u0394T"),
                example("el", "5 \u03BCA"),
                example("ru", "VPN-\u043E\u043C \u0438 Wi-Fi"),
                example("en", "Москва, Αθήνα and بغداد"),
                example("ar", "الـNATO والNATO"));
    }

    static Stream<Example> presentationForms() {
        return Stream.of(
                example("ar", "في \uFEB3\uFEFC\uFEE1 \uFEF7\uFEE5 هنا", "4 text/presentation-form warning"),
                example("ar", "\uFE8D و\uFE8E", "1 text/presentation-form warning", "4 text/presentation-form warning"),
                example("fa", "\uFB56", "1 text/presentation-form warning"),
                example("ar", "النبي \uFDFA و\uFDFB و\uFDFC و\uFDFD \uFD3Fآية\uFD3E"));
    }

    static Stream<Example> latinPunctuation() {
        return Stream.of(
                example("ar", "بغداد, واشنطن", "6 text/latin-punctuation warning"),
                example("ar", "بغداد; واشنطن", "6 text/latin-punctuation warning"),
                example("ur", "کیا?", "4 text/latin-punctuation warning"),
                example("ar", "قال “نعم”, ثم", "10 text/latin-punctuation warning"),
                example("ar", "كتابٌ, ثم", "6 text/latin-punctuation warning"),
                example("ar", "1,000 و2,500 جندي"),
                example("ar", "قالت One, two? نعم، لا؟"),
                example("ar", "https://example.org/بغداد?x=1"),
                example("en", "بغداد, then"));
    }

    static Stream<Example> quotationMarks() {
        return Stream.of(
                example("en", "a \"word\" here", "3 text/quotation-marks warning"),
                example(
                        "en",
                        "a \"word\" and \"more\"",
                        "3 text/quotation-marks warning",
                        "14 text/quotation-marks warning"),
                example("en", "in \"2024\", yes", "4 text/quotation-marks warning"),
                example("en", "the 'word' here", "5 text/quotation-marks warning"),
                example("en", "a „word“ here", "3 text/quotation-marks warning"),
                example("en", "a «word» here", "3 text/quotation-marks warning"),
                example("en", "a »word« here", "3 text/quotation-marks warning"),
                example("ar", "قال \"نعم\" ثم", "5 text/quotation-marks warning"),
                example("ar", "قال „نعم“ ثم", "5 text/quotation-marks warning"),
                example("fr", "le \"mot\"", "4 text/quotation-marks warning"),
                example("ar", "“نعم” و”نعم“ و«نعم»"),
                example("en", "“one ‘two’ three”"),
                example("de", "„eins ‚zwei‘ drei“"),
                example("en", "it's 5'10\" or 6', the countries' own, al-'Abadi, ‘it’s’"),
                example("en", "the 27\" screen"),
                example("he", "דובר צה\"ל"));
    }

    static Stream<Example> spaces() {
        return Stream.of(
                example("en", "one , two", "4 text/space-before-punctuation warning"),
                example("en", "one .", "4 text/space-before-punctuation warning"),
                example("en", "(one )", "5 text/space-before-punctuation warning"),
                example("en", "“one ”", "5 text/space-before-punctuation warning"),
                example("ar", "واحد ، اثنان", "5 text/space-before-punctuation warning"),
                example("ar", "لماذا ؟", "6 text/space-before-punctuation warning"),
                example("ar", "«نعم »", "5 text/space-before-punctuation warning"),
                example("ar", "نعم .وقال", "4 text/space-before-punctuation warning"),
                example("en", "one\u00A0!", "4 text/space-before-punctuation warning"),
                example("fr", "un , deux", "3 text/space-before-punctuation warning"),
                example("fr", "«\u00A0un\u202F!\u00A0» deux\u00A0:\u00A0trois\u202F?"),
                example("en", "one ... two .5 and .NET, ( ) 3 : 1 . . . end :)"),
                example("ar", "قال ”نعم“ ثم “لا”"),
                example("en", "one  two", "4 text/double-space warning"),
                example("en", "one   two  three", "4 text/double-space warning", "10 text/double-space warning"),
                example("en", "one\n    two"));
    }

    static Stream<Example> tatweel() {
        return Stream.of(
                example("ar", "محمـد", "4 text/tatweel warning"),
                example("ar", "محمـــد وكتـاب", "4 text/tatweel warning", "12 text/tatweel warning"),
                example("ar", "مُـحمد", "3 text/tatweel warning"),
                example("ar", "الـNATO و1446 هـ والـ16 والـ“حشد”"),
                example("ar", "الضمير ـهم"),
                example("ar", "هـٰذا"));
    }

    static Stream<Example> persianLetters() {
        return Stream.of(
                example("ar", "فی بغداد", "2 text/persian-letter warning"),
                example("ar", "کتابی", "1 text/persian-letter warning"),
                example("ar", "کتاب", "1 text/persian-letter warning"),
                example("ar-IQ", "عليہ", "4 text/persian-letter warning"),
                example("fa", "كتاب علي", "1 text/persian-letter warning", "8 text/persian-letter warning"),
                example("ar", "الحرف ک والحرف ی"),
                example("fa", "کتابی"),
                example("ur", "کیا ہے"),
                example("en", "کتابی"));
    }

    static Stream<Example> misspeltMonths() {
        return Stream.of(
                example("en", "on 24 Agust 2025", "7 text/misspelt-month warning"),
                example("en", "on 5 Octobre 2024", "6 text/misspelt-month warning"),
                example("en", "Feburary 3rd, 2024", "1 text/misspelt-month warning"),
                example("en", "in Septmber 2013", "4 text/misspelt-month warning"),
                example("fr", "le 1er jillet 2013", "8 text/misspelt-month warning"),
                example("ar", "في ٢٤ اغسطص 2025", "7 text/misspelt-month warning"),
                example("ar", "في 5 سبتمر 2013", "6 text/misspelt-month warning"),
                example("ar", "في 5 نوفنبر عام 2013", "6 text/misspelt-month warning"),
                example("en", "on 5 mars 2024", "6 text/misspelt-month warning"),
                example("en", "on 5 de marzo de 2024", "9 text/misspelt-month warning"),
                example(
                        "en",
                        "on 5 Mai 2024, Januari 5, 2024",
                        "6 text/misspelt-month warning",
                        "16 text/misspelt-month warning"),
                example("en", "في 5 مارس 2024", "6 text/misspelt-month warning"),
                example("ar", "في 5 March 2024", "6 text/misspelt-month warning"),
                example("fr", "le 5 March 2024", "6 text/misspelt-month warning"),
                example("en", "He was the 10 may 2024, in 12 sets 2024 points and 3 wins 1999"),
                example("en", "24 Aug 2025, 5 Sept 2025, 1 May 2024, March 2024 and Match 2024"),
                example("en", "from 20 states 2025 people came to Augusta 2025"),
                example("ar", "24 اغسطس 2025 و5 ابريل 2024 وفي سبتمبر 2013 و3 رجب 1446"),
                example("ar", "24 كانون الثاني 2025 و5 تشرين الأول 2024 و5 شتنبر 2013"));
    }

    static Stream<Example> monthNames() {
        return Stream.of(
                example("ar", "في أكتوبر تشرين الأول 2023", "4 text/two-month-names note"),
                example("ar", "وكانون الثاني يناير", "2 text/two-month-names note"),
                example("ar", "تشرين الأول أكتوبر", "1 text/two-month-names note"),
                example("ar", "في أكتوبر\nتشرين الأول", "4 text/two-month-names note"),
                example("ar", "في أكتوبر/تشرين الأول وفي أغسطس/ آب"),
                example("ar", "أكتوبر تشرين الثاني"),
                example("ar", "في أكتوبر، تشرين الأول"));
    }

    static Stream<Example> cleanTexts() {
        return Stream.of(
                example("en", "Iraq’s “recent developments” (2,500 troops): a plan; a date? Yes!"),
                example("ar", "“توصلنا إلى اتفاق، وحاليًا يتعلق الأمر فقط بموعد الإعلان عنه”."),
                example("en", "\uFFFC\uFFFC\uFFFC is code"));
    }

    @Test
    void digitsOfOneTextAgree() {
        assertThat(digits("ar", "في 2024 و2025", "و٢٠٢٦ ثم ٣")).containsExactly("2:2 text/mixed-digits WARNING");
        assertThat(digits("ar", "في ٢٠٢٤", "و2025 و2026")).containsExactly("1:4 text/mixed-digits WARNING");
        assertThat(digits("fa", "۲۰۲۴ و 2025 و ۳")).containsExactly("1:8 text/mixed-digits WARNING");
        assertThat(digits("fa", "۲۰۲۴ و ۱", "٢٠", "2"))
                .containsExactly("2:1 text/mixed-digits WARNING", "3:1 text/mixed-digits WARNING");
        assertThat(digits("ar", "في ٢٠٢٤", "طائرات F-16 وCOVID-19 https://example.org/2024/"))
                .isEmpty();
        assertThat(digits("ar", "(٢٠٢٤) و٢٠٢٥", "(2026)–NATO")).containsExactly("2:2 text/mixed-digits WARNING");
        assertThat(digits("en", "2024", "no number")).isEmpty();
    }

    private static List<String> digits(String language, String... lines) {
        List<ProseText> texts = Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                .map(i -> new ProseText(
                        PlacedText.running(lines[i], new Place("x.md", i + 1, 1)), Language.of(language), false))
                .toList();
        return DigitsAgree.diagnostics(texts).stream()
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.code() + " " + d.severity())
                .toList();
    }

    @Test
    void aCitationBetweenTwoSpacesIsntSeenAsTwo() {
        PlacedText words = PlacedText.joined(List.of(
                PlacedText.running("One. ", new Place("x.md", 1, 1)),
                PlacedText.running(" Two ", new Place("x.md", 1, 11)),
                PlacedText.running(".", new Place("x.md", 1, 21))));

        assertThat(RULES.diagnostics(new ProseText(words, Language.of("en"), false)))
                .isEmpty();
    }

    private static Diagnostic only(String language, String text) {
        List<Diagnostic> diagnostics = diagnostics(example(language, text), false);
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    private static List<String> found(Example example, boolean verbatim) {
        return diagnostics(example, verbatim).stream()
                .map(d ->
                        d.place().column() + " " + d.code() + " " + d.severity().word())
                .toList();
    }

    private static List<Diagnostic> diagnostics(Example example, boolean verbatim) {
        PlacedText text = PlacedText.running(example.text(), new Place("x.md", 1, 1));
        return RULES.diagnostics(new ProseText(text, Language.of(example.language()), verbatim))
                .toList();
    }
}
