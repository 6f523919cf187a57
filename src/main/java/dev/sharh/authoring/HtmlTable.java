package dev.sharh.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A table of data in HTML, as a table in Markdown (GitHub Flavored Markdown, "Tables"). */
final class HtmlTable {
    /** What no cell of a table in Markdown can have. Tables with it are layout, or too much. */
    private static final String BLOCKS = "table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, pre";

    private static final int WIDEST = 100;

    private HtmlTable() {}

    /** Returns whether cells are in more than one column and one row, and have only text. */
    static boolean isData(Element table) {
        List<Element> rows = rows(table);
        return rows.size() > 1
                && rows.stream().anyMatch(row -> row.children().size() > 1)
                && rows.stream().allMatch(row -> width(row) <= WIDEST)
                && table.select(BLOCKS).stream().allMatch(table::equals);
    }

    /** Returns whether the first row has headings. */
    static boolean hasHead(Element table) {
        Element first = rows(table).get(0);
        return first.closest("thead") != null || first.select("> th").size() > 1;
    }

    /** Returns whether a cell is as large as several, which Markdown can't say. */
    static boolean hasMergedCells(Element table) {
        return table.selectFirst("[colspan]:not([colspan=1]), [rowspan]:not([rowspan=1])") != null;
    }

    /**
     * Returns the table; its first row is the head.
     *
     * @param text returns the Markdown of a cell in one line
     */
    static String markdown(Element table, Function<Element, String> text) {
        List<Element> rows = rows(table);
        List<Map<Integer, String>> grid = rows.stream()
                .map(row -> (Map<Integer, String>) new TreeMap<Integer, String>())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i).select("> td, > th")) {
                int column = 0;
                while (grid.get(i).containsKey(column)) {
                    column++;
                }
                for (int down = 0; down < span(cell, "rowspan") && i + down < rows.size(); down++) {
                    for (int right = 0; right < span(cell, "colspan"); right++) {
                        grid.get(i + down).put(column + right, down + right == 0 ? text.apply(cell) : "");
                    }
                }
            }
        }
        int width = grid.stream()
                        .flatMap(row -> row.keySet().stream())
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
        List<String> lines =
                new ArrayList<>(grid.stream().map(row -> line(row, width)).toList());
        lines.add(1, "|" + " --- |".repeat(width));
        return String.join("\n", lines);
    }

    static Optional<Element> caption(Element table) {
        return Optional.ofNullable(table.selectFirst("> caption")).filter(Element::hasText);
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
    }

    private static int width(Element row) {
        return row.children().stream().mapToInt(cell -> span(cell, "colspan")).sum();
    }

    private static int span(Element cell, String attribute) {
        String count = cell.attr(attribute);
        return count.matches("[1-9]\\d?") ? Integer.parseInt(count) : 1;
    }

    private static String line(Map<Integer, String> cells, int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
