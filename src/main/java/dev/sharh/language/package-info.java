/**
 * What a page needs to know about a language: its script and direction, the words and patterns of its dates, its
 * figures and plurals, and where another script begins within a line of it.
 *
 * <p>All of it comes from CLDR, as small tables that are written from ICU4J when this project is developed and are
 * carried in the jar. The JDK's own locale data is never asked: it differs between JDKs (Arabic's digits did between 17
 * and 25), and a site must come out the same on each. A {@link dev.sharh.text.LocaleTable} is built from key-value pairs
 * that somebody else has read; this package knows no files.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/">UTS #35, Unicode Locale Data Markup Language</a>
 */
package dev.sharh.language;
