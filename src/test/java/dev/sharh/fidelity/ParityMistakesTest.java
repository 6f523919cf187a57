package dev.sharh.fidelity;

import dev.sharh.Mistake;
import dev.sharh.MistakeCases;
import java.util.stream.Stream;

/** What a summary or a timeline says without its source is found at its line and column, and nothing else is. */
public class ParityMistakesTest extends MistakeCases {
    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "a key point of an article without a citation",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\nkeyPoints: [السد لم يكتمل.]"),
                        ARTICLE + ":3:13 citation/sentence-uncited",
                        "has no citation"),
                new Mistake(
                        "a key point of an article with another year",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\nkeyPoints: ['بدأ في 2021. [@p1]']"),
                        ARTICLE + ":3:21 parity/date-not-in-source",
                        "“2021”"),
                new Mistake(
                        "a standfirst of an article that cites another block",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\nstandfirst: 'ينتهي في 2026. [@p9]'"),
                        ARTICLE + ":3:31 citation/unknown-block",
                        "no block “p9”"),
                new Mistake(
                        "a pull quote that the article doesn't have",
                        p -> p.replacing(ARTICLE, "title: السد", "title: السد\npullQuote: {text: لن يكتمل}"),
                        ARTICLE + ":3:19 parity/pull-quote-not-in-article",
                        "“لن يكتمل” is not in the article"),
                new Mistake(
                        "a block that the summary leaves out",
                        p -> p.replacing(ARTICLE, "2026.", "2026.\n\nثالثة."),
                        ARTICLE + ":10:1 citation/block-not-cited",
                        "does not cite p3"),
                new Mistake(
                        "an event that cites nothing",
                        p -> p.replacing(TIMELINE, "    cites: [p1]\n", ""),
                        TIMELINE + ":4:9 citation/event-uncited",
                        "cites: [p2]"),
                new Mistake(
                        "a figure without a citation",
                        p -> p.replacing(SUMMARY, " [@p2]", ""),
                        SUMMARY + ":8:12 citation/figure-uncited",
                        "“2026”"),
                new Mistake(
                        "a sentence without a citation",
                        p -> p.replacing(SUMMARY, "It ends", "So it goes. It ends"),
                        SUMMARY + ":8:1 citation/sentence-uncited",
                        "has no citation"),
                new Mistake(
                        "a decade that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026, as in the 1990s"),
                        SUMMARY + ":8:28 parity/decade-not-in-source",
                        "“1990s”"),
                new Mistake(
                        "a sum of money that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 for $5 million"),
                        SUMMARY + ":8:22 parity/money-not-in-source",
                        "“$5 million”"),
                new Mistake(
                        "an ordinal that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 for the third time"),
                        SUMMARY + ":8:25 parity/ordinal-not-in-source",
                        "“third”"),
                new Mistake(
                        "a percentage that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 by 40 percent"),
                        SUMMARY + ":8:20 parity/percentage-not-in-source",
                        "“40 percent”"),
                new Mistake(
                        "a time that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2026 at 7 p.m. sharp"),
                        SUMMARY + ":8:20 parity/time-not-in-source",
                        "“7 p.m"),
                new Mistake(
                        "a weekday that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "on a Monday in 2026"),
                        SUMMARY + ":8:14 parity/weekday-not-in-source",
                        "“Monday”"),
                new Mistake(
                        "a country that the article doesn't name",
                        p -> p.replacing(ARTICLE, "في 2026", "في العراق في 2026")
                                .replacing(SUMMARY, "in 2026", "in Iran in 2026"),
                        SUMMARY + ":8:12 parity/country-not-in-source",
                        "“Iran”"),
                new Mistake(
                        "fewer than in the place of at least",
                        p -> p.replacing(ARTICLE, "في 2026", "في 2026 بما لا يقل عن 50 عاملًا")
                                .replacing(SUMMARY, "in 2026", "in 2026 with fewer than 50 workers"),
                        SUMMARY + ":8:22 parity/limit-not-in-source",
                        "fewer than"),
                new Mistake(
                        "months in the place of weeks",
                        p -> p.replacing(ARTICLE, "في 2026", "في 2026 بعد خمسة أسابيع")
                                .replacing(SUMMARY, "in 2026", "in 2026 after five months"),
                        SUMMARY + ":8:23 parity/measure-not-in-source",
                        "“five months”"),
                new Mistake(
                        "an acceptance of what is right",
                        p -> p.replacing(
                                SUMMARY, "2026. [@p2]", "2026. [@p2, accept parity/date-not-in-source: \"x\"]"),
                        SUMMARY + ":8:31 citation/acceptance-unused",
                        "parity/date-not-in-source"),
                new Mistake(
                        "an opposite",
                        p -> p.replacing(ARTICLE, "في 2026", "في 2026 وارتفعت الأسعار")
                                .replacing(SUMMARY, "in 2026", "in 2026, and prices fell"),
                        SUMMARY + ":8:29 parity/opposite-not-in-source",
                        "“fell”"),
                new Mistake(
                        "a weekday of another date",
                        p -> p.replacing(ARTICLE, "في 2026.", "يوم الاثنين في 6 سبتمبر 2024.")
                                .replacing(SUMMARY, "in 2026", "on Monday, 6 September 2024"),
                        SUMMARY + ":8:12 parity/weekday-of-another-date",
                        "it is a Friday"),
                new Mistake(
                        "a quotation where the article quotes nobody",
                        p -> p.replacing(
                                SUMMARY, "It ends in 2026.", "“It will all be over by the end of the year,” they say."),
                        SUMMARY + ":8:1 parity/quotation-not-in-source",
                        "without quotation marks"),
                new Mistake(
                        "a name that the article doesn't say",
                        p -> p.with("content/glossary.yaml", "names:\n  - {ar: دجلة, en: Tigris}\n")
                                .replacing(SUMMARY, "It ends", "The Tigris dam ends"),
                        SUMMARY + ":8:5 parity/name-not-in-source",
                        "دجلة"),
                new Mistake(
                        "a name that the glossary doesn't have",
                        p -> p.replacing(SUMMARY, "It ends", "The Tigris dam ends"),
                        SUMMARY + ":8:5 parity/name-unknown",
                        "“Tigris”"),
                new Mistake(
                        "a quotation of another speaker",
                        p -> p.replacing(ARTICLE, "في 2020.", "في 2020 كما قال دونالد ترامب.")
                                .replacing(ARTICLE, "في 2026.", "في 2026. وقال بوتين: “هذا مشروع كبير جدا”.")
                                .replacing(
                                        SUMMARY,
                                        "in 2026. [@p2]",
                                        "in 2026. [@p2] “It is huge indeed,” Donald Trump said. [@p2] Putin said so. [@p2]"),
                        SUMMARY + ":8:45 parity/quotation-of-another",
                        "“بوتين”"),
                new Mistake(
                        "a name that only another block has",
                        p -> p.replacing(ARTICLE, "في 2020", "في 2020 بحضور دونالد ترامب")
                                .replacing(SUMMARY, "in 2026", "in 2026 with Donald Trump"),
                        SUMMARY + ":8:22 parity/name-in-another-block",
                        "cite p1, too"),
                new Mistake(
                        "a title with a figure that the article doesn't say",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The 3 dams, part 2"),
                        SUMMARY + ":2:12 parity/number-not-in-source",
                        "is not in the article"),
                new Mistake(
                        "a year that the article doesn't say",
                        p -> p.replacing(SUMMARY, "in 2026", "in 2027"),
                        SUMMARY + ":8:12 parity/date-not-in-source",
                        "p2 says “2026”"),
                new Mistake(
                        "an inference whose reason doesn't come to it",
                        p -> p.replacing(SUMMARY, "in 2026. [@p2]", "in 2027. [@p2, inferred: \"a year later\"]"),
                        SUMMARY + ":8:12 parity/inference-unexplained",
                        "name it in the reason"));
    }
}
