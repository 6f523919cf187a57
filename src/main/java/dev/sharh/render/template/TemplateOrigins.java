package dev.sharh.render.template;

import dev.sharh.model.Place;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which instruction of a template wrote which part of a page, so that a fault of a page is reported where it can be fixed.
 * Parts are counted from the page's end: its head is changed later, when the policy is put into it.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other name for an instruction of a template
public final class TemplateOrigins {
    /** The origins of a page that is known to have no fault, as those of the built-in theme. */
    public static final TemplateOrigins UNKNOWN = new TemplateOrigins(List.of(), 0, name -> {
        throw new IllegalStateException("no template is known");
    });

    private final List<Part> parts;
    private final int length;
    private final Function<String, TemplateText> templates;

    /** @param start the offset in the page at which the instruction begins to write */
    private record Part(int start, TemplateElement element) {
        /** What a template says word for word has lines of its own. */
        boolean isText() {
            return element.getDescription().startsWith("text ");
        }
    }

    private TemplateOrigins(List<Part> parts, int length, Function<String, TemplateText> templates) {
        this.parts = List.copyOf(parts);
        this.length = length;
        this.templates = templates;
    }

    /** Records origins while a page is written, on the thread that writes it. */
    static final class Recorder {
        /** A page has some thousand; a loop that never ends is not to be slowed down. */
        private static final int MOST_WRITES = 1 << 18;

        private final List<Part> parts = new ArrayList<>();
        private int writes;

        /** Notes that the instruction at work writes from here on. */
        void writeAt(int offset) {
            writes++;
            if (writes > MOST_WRITES) {
                return;
            }
            Environment environment = Environment.getCurrentEnvironment();
            TemplateElement[] stack = environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
            if (stack != null
                    && stack.length > 0
                    && (parts.isEmpty() || parts.get(parts.size() - 1).element() != stack[0])) {
                parts.add(new Part(offset, stack[0]));
            }
        }

        /**
         * Returns the origins of the whole page.
         *
         * @param templates returns a template by its path
         */
        TemplateOrigins finish(int length, Function<String, TemplateText> templates) {
            return new TemplateOrigins(parts, length, templates);
        }
    }

    /**
     * Returns the place in a template that wrote a part of the page.
     *
     * @param page the page as it is now
     * @param offset where in it the part begins
     */
    public Optional<Place> place(String page, int offset) {
        int shift = page.length() - length;
        int at = offset - shift;
        int found = -1;
        for (int i = 0; i < parts.size() && parts.get(i).start() <= at; i++) {
            found = i;
        }
        if (found < 0) {
            return Optional.empty();
        }
        Part part = parts.get(found);
        if (part.element().getTemplate() == null) {
            return Optional.empty(); // made by FreeMarker itself
        }
        TemplateText template = templates.apply(part.element().getTemplate().getSourceName());
        int begin =
                template.offset(part.element().getBeginLine(), part.element().getBeginColumn());
        return Optional.of(template.place(part.isText() ? begin + at - part.start() : begin));
    }
}
