package dev.sharh.model;

import java.util.List;
import java.util.Optional;

/** A piece of a line of Markdown. */
public sealed interface Inline {
    record Text(PlacedText written) implements Inline {
        public String text() {
            return written.text();
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(PlacedText written) implements Inline {
        public String text() {
            return written.text();
        }
    }

    /** A break of a line that the author asked for. */
    record LineBreak() implements Inline {}

    record Link(String target, Optional<String> title, List<Inline> content, Place place) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture.
     *
     * @param title texts and citations; the caption of a picture that stands alone
     */
    record Image(String source, PlacedText alternative, List<Inline> title, Place place) implements Inline {
        public Image {
            title = List.copyOf(title);
        }

        /** The picture alone, where its title stands beside it. */
        public Image withoutTitle() {
            return new Image(source, alternative, List.of(), place);
        }
    }

    /**
     * {@code [@p2; @p3]}: the blocks of the article that a sentence rests on.
     *
     * @param inferred why the sentence follows from them, where they don't say it outright
     */
    record Citation(List<Located<String>> blocks, Optional<String> inferred, Place place) implements Inline {
        public Citation {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A reference to a footnote.
     *
     * @param use which of the references to this footnote it is, counted from 1
     */
    record FootnoteReference(int number, int use) implements Inline {}
}
