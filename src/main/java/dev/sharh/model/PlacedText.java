package dev.sharh.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the place in its file of each character, so that a diagnostic can point at a word in the middle.
 *
 * @param anchors in the order of their offsets, the first at 0
 */
public record PlacedText(String text, List<Anchor> anchors) {
    private static final int STRETCH = 256;

    public PlacedText {
        anchors = List.copyOf(anchors);
    }

    /**
     * The place of a character.
     *
     * @param offset in the text, in UTF-16 units
     * @param running whether the next characters follow it in the file; if not, because the file has an escape there, they
     *     all have this place
     */
    public record Anchor(int offset, Place place, boolean running) {
        Anchor shifted(int by) {
            return new Anchor(offset + by, place, running);
        }
    }

    /** Returns a text that is in one line of its file, character by character. */
    public static PlacedText running(String text, Place place) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor(0, place, true));
        int column = place.column();
        int start = 0;
        for (int end = stretchEnd(text, start); end < text.length(); end = stretchEnd(text, start)) {
            column += text.codePointCount(start, end);
            anchors.add(new Anchor(end, new Place(place.file(), place.line(), column), true));
            start = end;
        }
        return new PlacedText(text, anchors);
    }

    /** Anchors within a long line limit how far a place is counted. */
    private static int stretchEnd(String text, int start) {
        int end = Math.min(start + STRETCH, text.length());
        boolean inPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return inPair ? end + 1 : end;
    }

    /** Returns a text whose beginning alone has a known place. */
    public static PlacedText beginningAt(String text, Place place) {
        return new PlacedText(text, List.of(new Anchor(0, place, false)));
    }

    /** Returns several texts as one. */
    public static PlacedText joined(List<PlacedText> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Anchor> anchors = new ArrayList<>();
        for (PlacedText part : parts) {
            int by = text.length();
            part.anchors.forEach(anchor -> anchors.add(anchor.shifted(by)));
            text.append(part.text);
        }
        return new PlacedText(text.toString(), anchors);
    }

    /** Returns the file of the text. */
    public String file() {
        return anchors.get(0).place().file();
    }

    /** Returns the place of the first character. */
    public Place start() {
        return place(0);
    }

    /** Returns the place of the character at an offset in UTF-16 units. */
    public Place place(int offset) {
        Anchor anchor = anchors.get(indexOfAnchor(offset));
        if (!anchor.running()) {
            return anchor.place();
        }
        int columns = text.codePointCount(anchor.offset(), Math.min(offset, text.length()));
        Place place = anchor.place();
        return new Place(place.file(), place.line(), place.column() + columns);
    }

    /** Returns whether the file has the characters from one offset to another as they are, in one line. */
    public boolean isWrittenAsItIs(int from, int to) {
        Place start = place(from);
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int column = start.column() + text.codePointCount(from, i);
            if (!anchors.get(indexOfAnchor(i)).running()
                    || !place(i).equals(new Place(start.file(), start.line(), column))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the part of the text from one offset to another. */
    public PlacedText part(int from, int to) {
        List<Anchor> inside = new ArrayList<>();
        int first = indexOfAnchor(from);
        inside.add(new Anchor(0, place(from), anchors.get(first).running()));
        for (int i = first + 1; i < anchors.size() && anchors.get(i).offset() < to; i++) {
            inside.add(anchors.get(i).shifted(-from));
        }
        return new PlacedText(text.substring(from, to), inside);
    }

    /** If several anchors have the offset, the last one counts. */
    private int indexOfAnchor(int offset) {
        int low = 0;
        int high = anchors.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (anchors.get(middle).offset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
