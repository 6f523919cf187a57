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

    /** A hard line break (CommonMark §6.7). */
    record LineBreak() implements Inline {}

    record Link(String target, Optional<String> title, List<Inline> content, Place place) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture.
     *
     * @param title texts and citations; the caption of a picture that is a block of its own
     */
    record Image(String source, PlacedText alternative, List<Inline> title, Place place) implements Inline {
        public Image {
            title = List.copyOf(title);
        }

        /** Returns the picture without its title, which is printed beside it. */
        public Image withoutTitle() {
            return new Image(source, alternative, List.of(), place);
        }
    }

    /**
     * {@code [@p2; @p3]}: the blocks of the article that a sentence is based on.
     *
     * @param inferred the reason, if the sentence is inferred from the blocks
     * @param accepted the findings of the sentence that its editor accepted
     */
    record Citation(
            List<Located<String>> blocks, Optional<String> inferred, List<AcceptedFinding> accepted, Place place)
            implements Inline {
        public Citation {
            blocks = List.copyOf(blocks);
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A reference to a footnote.
     *
     * @param use the number of this reference among those to the footnote, counted from 1
     */
    record FootnoteReference(int number, int use) implements Inline {}
}
