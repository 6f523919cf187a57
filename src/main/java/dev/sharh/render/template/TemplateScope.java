package dev.sharh.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that were there when a template stopped. */
final class TemplateScope {
    private final Optional<Environment> environment;

    TemplateScope(TemplateException exception) {
        this.environment = Optional.ofNullable(exception.getEnvironment());
    }

    /** What every template gets, and what was set on the way. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        try {
            if (environment.isPresent()) {
                for (Object name : environment.get().getKnownVariableNames()) {
                    names.add(String.valueOf(name));
                }
            }
        } catch (TemplateModelException e) {
            return names;
        }
        return names;
    }

    /** What an imported template defines; nothing if the name isn't one of an imported template. */
    List<String> macros(String namespace) {
        List<String> names = new ArrayList<>();
        try {
            if (environment.isPresent()
                    && environment.get().getVariable(namespace) instanceof Environment.Namespace defined) {
                TemplateModelIterator keys = defined.keys().iterator();
                while (keys.hasNext()) {
                    if (keys.next() instanceof TemplateScalarModel key) {
                        names.add(key.getAsString());
                    }
                }
            }
        } catch (TemplateModelException e) {
            return names;
        }
        return names;
    }
}
