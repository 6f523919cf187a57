package dev.sharh.render.template;

import dev.sharh.model.Place;
import dev.sharh.render.Theme;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Maps each part of a page to the instruction of a template that wrote it, so that an error in a page is reported in the
 * template. Offsets are counted from the end of the page, because its head changes when the policy is added.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other name for an instruction of a template
public final class TemplateOrigins {
    /** The origins of a page that needs none, such as a page of the built-in theme. */
    public static final TemplateOrigins UNKNOWN = new TemplateOrigins(List.of(), 0, name -> {
        throw new IllegalStateException("no template is known");
    });

    private final List<Part> parts;
    private final int length;
    private final Function<String, Theme.File> templates;

    /** @param start the offset in the page at which the instruction begins to write */
    private record Part(int start, TemplateElement element) {
        /** Text of the template, in contrast to a directive or a value. */
        boolean isText() {
            return element.getDescription().startsWith("text ");
        }
    }

    private TemplateOrigins(List<Part> parts, int length, Function<String, Theme.File> templates) {
        this.parts = List.copyOf(parts);
        this.length = length;
        this.templates = templates;
    }

    /** Records origins while a page is written, on the thread that writes it. */
    static final class Recorder {
        /** A page has a few thousand; the limit is for endless loops. */
        private static final int MAX_WRITES = 1 << 18;

        private final List<Part> parts = new ArrayList<>();
        private int writes;

        /** Records that the current instruction writes from this offset on. */
        void writeAt(int offset) {
            writes++;
            if (writes > MAX_WRITES) {
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
         * Returns the origins of the page.
         *
         * @param templates returns a template by its path
         */
        TemplateOrigins finish(int length, Function<String, Theme.File> templates) {
            return new TemplateOrigins(parts, length, templates);
        }
    }

    /**
     * Returns the place in a template that wrote a part of the page.
     *
     * @param page the current text of the page
     * @param offset the offset of the part in this text
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
        Theme.File template = templates.apply(part.element().getTemplate().getSourceName());
        int begin =
                template.offset(part.element().getBeginLine(), part.element().getBeginColumn());
        return Optional.of(template.place(part.isText() ? begin + at - part.start() : begin));
    }
}
