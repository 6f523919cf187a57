package dev.sharh.authoring.importing;

import dev.sharh.model.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table, or an event of a JSON file.
 *
 * @param cells the cells with a text, by the name of the column in small letters: {@code end year}
 */
record SourceRow(Place place, Map<String, Cell> cells) {
    SourceRow {
        cells = new LinkedHashMap<>(cells); // in the order of the file
    }

    /**
     * A cell with a text.
     *
     * @param name as the file writes it: {@code End Year}, {@code end_date.year}
     */
    record Cell(String name, String text, Place place) {}

    Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Returns the text of a cell, or nothing. */
    String text(String column) {
        return cell(column).map(Cell::text).orElse("");
    }
}
