/**
 * What a page needs to know about a language: its script and direction, the names and patterns of its dates, its numbers
 * and plurals, and where a line changes to another script.
 *
 * <p>The data come from CLDR, as small tables that are generated from ICU4J during development and are part of the jar. The
 * locale data of the JDK is not used, because it differs between versions (the digits of Arabic did between 17 and 25), and
 * a site must be the same with each. A {@link dev.sharh.language.LocaleTable} is created from key-value pairs; this package
 * reads no files.
 *
 * @see <a href="https://www.unicode.org/reports/tr35/">UTS #35, Unicode Locale Data Markup Language</a>
 */
package dev.sharh.language;
