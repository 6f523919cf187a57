package dev.sharh.check.prose;

import dev.sharh.check.ProseText;
import dev.sharh.language.Language;
import dev.sharh.model.Place;

/** Questions about the characters of a line of words, which has nothing before its first and behind its last. */
record Line(ProseText prose) {
    /** What stands at an offset outside of the line: no character, so neither letter, digit, space nor mark. */
    private static final int NOTHING = 0xFFFF;

    String text() {
        return prose.text().text();
    }

    int length() {
        return text().length();
    }

    boolean isEdge(int offset) {
        return offset < 0 || offset >= length();
    }

    /** The character at an offset. */
    int at(int offset) {
        return isEdge(offset) ? NOTHING : text().codePointAt(offset);
    }

    /** The character that ends before an offset. */
    int before(int offset) {
        return offset <= 0 ? NOTHING : text().codePointBefore(offset);
    }

    /**
     * Whether the characters at two neighbouring offsets are neighbours in the file too. A citation between them isn't
     * among the words, though readers see its number.
     */
    boolean areNeighbours(int offset, int next) {
        Place first = prose.text().place(offset);
        Place second = prose.text().place(next);
        return first.line() == second.line() && second.column() - first.column() <= 1;
    }

    boolean isIn(String language) {
        return prose.language().language().equals(language);
    }

    boolean isInArabicScript() {
        return isInArabicScript(prose.language());
    }

    static boolean isInArabicScript(Language language) {
        String script = language.script();
        // Aran is the Arabic script in its Nastaliq style.
        return script.equals("Arab") || script.equals("Aran");
    }
}
