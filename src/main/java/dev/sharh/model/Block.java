package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/** A block of Markdown (CommonMark with GitHub's tables), without its syntax. */
public sealed interface Block {
    Place place();

    record Paragraph(List<Inline> content, Place place) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 6, as written
     */
    record Heading(int level, List<Inline> content, Place place) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Quote(List<Block> content, Place place) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * A list, numbered or not.
     *
     * @param start the number of the first item; empty for a list without numbers
     * @param tight whether the items have no paragraphs of their own (CommonMark §5.3)
     */
    record ItemList(Optional<Integer> start, boolean tight, List<Item> items, Place place) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    record Item(List<Block> content) {
        public Item {
            content = List.copyOf(content);
        }
    }

    record CodeBlock(String code, Place place) implements Block {}

    record Table(List<Cell> head, List<List<Cell>> rows, Place place) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** A thematic break: a change of subject. */
    record Break(Place place) implements Block {}
}
