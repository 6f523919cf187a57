package dev.sharh.check.prose;

import dev.sharh.Mistake;
import dev.sharh.MistakeCases;
import java.util.stream.Stream;

/** Characters that don't belong into a text are found at their line and column, whichever text it is, and nothing else is. */
public class ProseMistakesTest extends MistakeCases {
    public static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake(
                        "an override of the order of letters in code",
                        p -> p.replacing(SUMMARY, "It ends", "```\nif \u202E(x)\n```\n\nIt ends"),
                        SUMMARY + ":8:1 text/bidi-control",
                        "U+202E"),
                new Mistake(
                        "two spaces in the reason for an inference",
                        p -> p.replacing(SUMMARY, "in 2026. [@p2]", "in 2026. [@p2, inferred: \"a  year\"]"),
                        SUMMARY + ":8:18 text/double-space",
                        "one"),
                new Mistake(
                        "an override of the direction",
                        p -> p.replacing(SUMMARY, "It ends", "It \u202Eends\u202C"),
                        SUMMARY + ":8:4 text/bidi-control",
                        "U+202E (right-to-left override)"),
                new Mistake(
                        "an embedding",
                        p -> p.replacing(SUMMARY, "It ends", "It \u202Bends\u202C"),
                        SUMMARY + ":8:4 text/bidi-embedding",
                        "U+2067"),
                new Mistake(
                        "a mark of direction that does nothing",
                        p -> p.replacing(SUMMARY, "It ends", "It \u200E ends"),
                        SUMMARY + ":8:4 text/bidi-mark",
                        "U+200E"),
                new Mistake(
                        "a space that nobody sees",
                        p -> p.replacing(SUMMARY, "It ends", "It en\u200Bds"),
                        SUMMARY + ":8:6 text/invisible",
                        "U+200B (zero width space)"),
                new Mistake(
                        "a lost character",
                        p -> p.replacing(SUMMARY, "It ends", "It en\uFFFDs"),
                        SUMMARY + ":8:6 text/replacement-character",
                        "U+FFFD"),
                new Mistake(
                        "a Cyrillic letter in an English word",
                        p -> p.replacing(SUMMARY, "title: The dam", "title: The d\u0430m"),
                        SUMMARY + ":2:13 text/confusable",
                        "Latin a (U+0061)"),
                new Mistake(
                        "isolates in isolates",
                        p -> p.replacing(
                                SUMMARY, "It ends", "\u2067".repeat(126) + "It" + "\u2069".repeat(126) + " ends"),
                        SUMMARY + ":8:126 text/bidi-depth",
                        "125"),
                new Mistake(
                        "hundreds of marks",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء" + "\u064E".repeat(300) + " البناء"),
                        TIMELINE + ":7:36 text/many-marks",
                        "one letter"),
                new Mistake(
                        "hundreds of marks in a name of the glossary",
                        p -> p.with(
                                "content/glossary.yaml",
                                "names:\n- {ar: سد, en: \"I" + "\\u0338".repeat(300) + "\"}\n"),
                        "content/glossary.yaml:2:18 text/many-marks",
                        "one letter"),
                new Mistake(
                        "an escaped override in the settings",
                        p -> p.replacing("content/site.yaml", "en: Sharh", "en: \"Sha\\u202Erh\""),
                        "content/site.yaml:1:22 text/bidi-control",
                        "U+202E"),
                new Mistake(
                        "letters of a PDF in the settings",
                        p -> p.replacing("content/site.yaml", "شرح", "\uFEB3\uFEFC\uFEE1"),
                        "content/site.yaml:1:13 text/presentation-form",
                        "U+FEB3"),
                new Mistake(
                        "letters from a PDF",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء \uFEB3\uFEFC\uFEE1"),
                        TIMELINE + ":7:21 text/presentation-form",
                        "“سلام”"),
                new Mistake(
                        "two sets of digits",
                        p -> p.replacing(SUMMARY, "in 2026", "in ٢٠٢٦"),
                        SUMMARY + ":8:12 text/mixed-digits",
                        "0–9"),
                new Mistake(
                        "an English question mark in Arabic",
                        p -> p.replacing(TIMELINE, "بدء البناء", "\"بدء البناء?\""),
                        TIMELINE + ":7:28 text/latin-punctuation",
                        "؟"),
                new Mistake(
                        "straight quotation marks",
                        p -> p.replacing(SUMMARY, "It ends", "It \"ends\""),
                        SUMMARY + ":8:4 text/quotation-marks",
                        "“…”"),
                new Mistake(
                        "two hyphens",
                        p -> p.replacing(SUMMARY, "It ends", "It -- ends"),
                        SUMMARY + ":8:4 text/double-hyphen",
                        "write –"),
                new Mistake(
                        "a space before a full stop",
                        p -> p.replacing(SUMMARY, "in 2026.", "in 2026 ."),
                        SUMMARY + ":8:16 text/space-before-punctuation",
                        "delete the space"),
                new Mistake(
                        "two spaces",
                        p -> p.replacing(SUMMARY, "It ends", "It  ends"),
                        SUMMARY + ":8:3 text/double-space",
                        "2 spaces"),
                new Mistake(
                        "a stretched word",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء البنـاء"),
                        TIMELINE + ":7:25 text/tatweel",
                        "U+0640"),
                new Mistake(
                        "a Persian letter in an Arabic word",
                        p -> p.replacing(TIMELINE, "بدء البناء", "بدء البنای"),
                        TIMELINE + ":7:26 text/persian-letter",
                        "write ي (U+064A)"),
                new Mistake(
                        "a month that is misspelt",
                        p -> p.replacing(ARTICLE, "2026.", "2026، بحسب خبر في 24 أغسطس 2025.")
                                .replacing(SUMMARY, "It ends in 2026.", "It ends, as of 24 Agust 2025, in 2026."),
                        SUMMARY + ":8:19 text/misspelt-month",
                        "write August"),
                new Mistake(
                        "a month with both of its names",
                        p -> p.replacing(ARTICLE, "2026.", "2026، في أكتوبر تشرين الأول."),
                        ARTICLE + ":8:27 text/two-month-names",
                        "put a slash"));
    }
}
