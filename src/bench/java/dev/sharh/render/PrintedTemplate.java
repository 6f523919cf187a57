package dev.sharh.render;

import dev.sharh.render.html.Html;
import dev.sharh.render.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A template alone, with a view that has been made: a macro around a list of ten records, half of them ready markup. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PrintedTemplate {
    private static final String TEMPLATE =
            """
            <#macro frame title><h1>${title}</h1><ol><#nested></ol></#macro>
            <@frame title="الجدول الزمني">
            <#list view.events as event>
            <li id="${event.id}" class="status-${event.status}"><time>${event.date}</time> <b>${event.title}</b>
            <#if event.text?has_content><p>${event.text}</p></#if></li>
            </#list>
            </@frame>
            """;

    /** Made up, as long as those of real timelines. */
    public record EventView(String id, String status, String date, String title, Html text) {}

    /** What the template is given. */
    public record View(List<EventView> events) {}

    private final View view = new View(IntStream.range(0, 10)
            .mapToObj(i -> new EventView(
                    "event-" + i,
                    "happened",
                    i + " أيلول/سبتمبر 2024",
                    "بدء المرحلة الأولى من الانسحاب",
                    new Html("<bdi>F-16</bdi> ثم ما جاء في البيان من كلام عن الجدول الزمني للانسحاب")))
            .toList());

    private final Templates templates = new Templates(new OneTemplate());

    @Benchmark
    public String template() {
        return templates.render("events.ftl", Map.of("view", view));
    }

    private static final class OneTemplate implements Theme {
        @Override
        public Optional<File> file(String path) {
            return path.equals("events.ftl") ? Optional.of(new File(path, TEMPLATE)) : Optional.empty();
        }

        @Override
        public Set<String> paths() {
            return Set.of("events.ftl");
        }

        @Override
        public boolean isBuiltIn() {
            return true;
        }

        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.empty();
        }
    }
}
