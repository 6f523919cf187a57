package dev.sharh.model;

import java.util.List;

/**
 * A figure that matters to the whole explainer, shown above the timeline.
 *
 * @param cites ids of the article's blocks that state it
 */
public record KeyFigure(Figure figure, LocalizedText label, List<Located<String>> cites) {
    public KeyFigure {
        cites = List.copyOf(cites);
    }
}
