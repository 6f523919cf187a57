package dev.sharh.render.template;

import dev.sharh.language.Message;
import dev.sharh.render.html.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates the components of view records and nothing else of Java: they can call no methods. An empty {@code Optional}
 * is a missing value, so that {@code <#if page.canonical??>} works. A name that a view or the strings don't have is an error
 * even in such a test.
 */
final class RecordObjectWrapper implements ObjectWrapper {
    /** The accessors of each view, because reflection is slow and a page reads many values. */
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    private static final String RECORDS_ONLY = "templates get view records, texts, numbers, lists and maps; not ";

    /** FreeMarker uses null for a missing value. */
    @Override
    @SuppressWarnings("NullAway")
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Number number) {
            return new SimpleNumber(number);
        } else if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof List<?> list) {
            return new Items(list);
        } else if (value instanceof Map<?, ?> map) {
            return new Entries(map, "", "");
        } else if (value instanceof Record view) {
            return new Components(view);
        }
        throw new TemplateModelException(RECORDS_ONLY + value.getClass().getName());
    }

    private static Map<String, Method> accessors(Class<?> view) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    private final class Items implements TemplateSequenceModel {
        private final List<?> list;

        Items(List<?> list) {
            this.list = list;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** A map, such as the strings of the theme as a tree, by the parts of their keys. */
    private final class Entries implements TemplateHashModel {
        private final Map<?, ?> map;
        private final String name;
        private final String prefix;

        Entries(Map<?, ?> map, String name, String prefix) {
            this.map = map;
            this.name = name;
            this.prefix = prefix;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            Object value = map.get(key);
            if (value == null) {
                List<String> known = map.keySet().stream().map(String::valueOf).toList();
                throw new UnknownName(Message.of("there is no “{0}” in {1}", prefix + key, name), key, known);
            }
            return value instanceof Map<?, ?> below ? new Entries(below, name, prefix + key + ".") : wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class Components implements TemplateHashModel {
        private final Record view;

        Components(Record view) {
            this.view = view;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Map<String, Method> components = accessors.computeIfAbsent(view.getClass(), RecordObjectWrapper::accessors);
            Method accessor = components.get(name);
            if (accessor == null) {
                String type = view.getClass().getSimpleName();
                throw new UnknownName(Message.of("there is no “{0}” in {1}", name, type), name, components.keySet());
            }
            Object value = value(accessor);
            return value instanceof Map<?, ?> map ? new Entries(map, name, "") : wrap(value);
        }

        private Object value(Method accessor) throws TemplateModelException {
            try {
                return accessor.invoke(view);
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("“" + accessor.getName() + "” can't be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** A template uses a name that a view or the strings don't have. */
    static final class UnknownName extends TemplateModelException {
        private static final long serialVersionUID = 1L;
        private final transient Message problem;
        private final String name;
        private final transient List<String> known;

        private UnknownName(Message problem, String name, Collection<String> known) {
            super(problem.english());
            this.problem = problem;
            this.name = name;
            this.known = List.copyOf(known);
        }

        Message problem() {
            return problem;
        }

        String name() {
            return name;
        }

        /** Returns the names that exist. */
        List<String> known() {
            return known;
        }
    }
}
