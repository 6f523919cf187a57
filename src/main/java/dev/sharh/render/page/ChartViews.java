package dev.sharh.render.page;

import dev.sharh.model.Event;
import dev.sharh.model.Figure;
import dev.sharh.model.Located;
import dev.sharh.model.Status;
import dev.sharh.model.Timeline;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.html.BidiIsolator;
import dev.sharh.render.html.Html;
import dev.sharh.render.view.ChartView;
import dev.sharh.render.view.ChartView.BarView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws the figures of events as bars, where three or more count the same. */
final class ChartViews {
    private static final int FEWEST = 3;
    private static final BigDecimal FULL_LENGTH = BigDecimal.valueOf(100);

    private final SiteLanguage language;
    private final BidiIsolator isolation;
    private final Function<List<Located<String>>, String> citations;
    private final String prefix;

    ChartViews(
            SiteLanguage language,
            BidiIsolator isolation,
            Function<List<Located<String>>, String> citations,
            String prefix) {
        this.prefix = prefix;
        this.language = language;
        this.isolation = isolation;
        this.citations = citations;
    }

    List<ChartView> views(Timeline timeline) {
        Map<String, List<Event>> byUnit = new LinkedHashMap<>();
        for (Event event : timeline.events()) {
            event.figure()
                    .filter(figure -> figure.value().value().signum() >= 0)
                    .ifPresent(figure -> byUnit.computeIfAbsent(unit(figure), u -> new ArrayList<>())
                            .add(event));
        }
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .map(entry -> chart(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ChartView chart(String unit, List<Event> events) {
        BigDecimal most = events.stream()
                .map(ChartViews::value)
                .max(Comparator.naturalOrder())
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        return new ChartView(
                new Html(isolation.html(unit)),
                events.stream().map(event -> bar(event, most)).toList());
    }

    private BarView bar(Event event, BigDecimal most) {
        boolean planned = event.status().value() != Status.HAPPENED;
        return new BarView(
                "#" + prefix + event.anchor(),
                Dates.html(language.dates().write(event.date().value(), planned)),
                language.numerals().format(value(event)),
                value(event)
                        .multiply(FULL_LENGTH)
                        .divide(most, 1, RoundingMode.HALF_UP)
                        .toPlainString(),
                event.status().value().word(),
                new Html(citations.apply(event.cites())));
    }

    private static BigDecimal value(Event event) {
        return event.figure().map(figure -> figure.value().value()).orElseThrow();
    }

    private String unit(Figure figure) {
        return figure.unit().in(language.language()).orElseThrow();
    }
}
