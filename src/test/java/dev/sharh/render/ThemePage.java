package dev.sharh.render;

import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.Html;
import dev.sharh.render.page.CoverPage.CoverView;
import dev.sharh.render.page.EditionView;
import dev.sharh.render.page.FeedPage.FeedView;
import dev.sharh.render.page.LayoutView;
import dev.sharh.render.page.ListPage.ListView;
import dev.sharh.render.page.NotFoundPage.NotFoundView;
import dev.sharh.render.page.SideBySidePage.SideBySideView;
import dev.sharh.render.page.SingleFilePage.SingleFileView;
import dev.sharh.render.page.SitemapPage.SitemapView;
import dev.sharh.render.page.TextPage.TextPageView;
import dev.sharh.render.page.TimelinePage.TimelinePageView;
import dev.sharh.render.page.WithdrawnPage.WithdrawnView;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The reference for authors of themes, {@code docs/theme.md}. */
final class ThemePage {
    static final Path TEMPLATES = Path.of("templates");

    /** The templates of pages and the types of their {@code view}. */
    static final Map<String, Class<?>> VIEWS = views();

    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> described = new LinkedHashSet<>();

    private ThemePage() {}

    static String current() throws IOException {
        ThemePage theme = new ThemePage();
        theme.page.append(head());
        theme.templates();
        theme.tokens();
        theme.files();
        return theme.page.toString();
    }

    private static Map<String, Class<?>> views() {
        Map<String, Class<?>> views = new LinkedHashMap<>();
        views.put("cover.ftl", CoverView.class);
        views.put("list.ftl", ListView.class);
        views.put("page.ftl", TextPageView.class);
        views.put("edition.ftl", EditionView.class);
        views.put("side-by-side.ftl", SideBySideView.class);
        views.put("timeline.ftl", TimelinePageView.class);
        views.put("404.ftl", NotFoundView.class);
        views.put("withdrawn.ftl", WithdrawnView.class);
        views.put("single-file.ftl", SingleFileView.class);
        views.put("feed.ftlx", FeedView.class);
        views.put("sitemap.ftlx", SitemapView.class);
        return views;
    }

    private static String head() throws IOException {
        try (InputStream in = ThemePage.class.getResourceAsStream("theme.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void templates() throws IOException {
        page.append("""

                Each template of a page has two variables: `page`, a [LayoutView](#layoutview), and `view`. The feed and the
                sitemap have only `view`. Partials have the variables of the template that includes them.

                | template | `view` |
                |---|---|
                """);
        VIEWS.forEach((template, view) -> page.append("| `")
                .append(template)
                .append("` | ")
                .append(link(view))
                .append(" |\n"));
        describe(LayoutView.class);
        for (Class<?> view : VIEWS.values()) {
            describe(view);
        }
    }

    /** A view, and then the views in it. */
    private void describe(Class<?> view) throws IOException {
        if (!described.add(view)) {
            return;
        }
        ViewComment comment = ViewComment.of(view);
        page.append("\n### ").append(view.getSimpleName()).append("\n\n");
        page.append(comment.what()).append("\n\n| name | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : view.getRecordComponents()) {
            page.append("| `")
                    .append(component.getName())
                    .append("` | ")
                    .append(type(component.getGenericType()))
                    .append(" | ")
                    .append(comment.of(component.getName()))
                    .append(" |\n");
        }
        for (RecordComponent component : view.getRecordComponents()) {
            Optional<Class<?>> inside = viewIn(component.getGenericType());
            if (inside.isPresent()) {
                describe(inside.get());
            }
        }
    }

    private static Optional<Class<?>> viewIn(Type type) {
        if (type instanceof ParameterizedType generic) {
            return viewIn(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> view && view.isRecord() && view != Html.class
                ? Optional.of(view)
                : Optional.empty();
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Optional" -> type(of) + ", or nothing";
                case "List" -> "list of " + type(of);
                case "Map" -> generic.getActualTypeArguments()[1] == String.class ? "texts by key" : "strings by key";
                default -> throw new IllegalArgumentException("a template can't get " + type);
            };
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "text";
        } else if (plain == Html.class) {
            return "markup";
        } else if (plain == boolean.class) {
            return "true or false";
        }
        return plain == int.class ? "number" : link(plain);
    }

    private static String link(Class<?> view) {
        String name = view.getSimpleName();
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private void tokens() throws IOException {
        page.append("\n## Colours\n\n| key in `theme:` | token | light | dark |\n|---|---|---|---|\n");
        for (ThemeTokens.Row row : ThemeTokens.colours(Files.readString(TEMPLATES.resolve(Theme.TOKENS)))) {
            page.append("| `")
                    .append(row.key())
                    .append("` | `--")
                    .append(row.token())
                    .append("` | `")
                    .append(row.light())
                    .append("` | `")
                    .append(row.dark())
                    .append("` |\n");
        }
    }

    private void files() throws IOException {
        page.append("\n## Files\n\nEach page contains its styles: first ");
        page.append(list(Styles.EVERYWHERE))
                .append(", then the files of its kind, then ")
                .append(list(Styles.LAST))
                .append(".\n\n| kind of page | files |\n|---|---|\n");
        for (Styles.Kind kind : Styles.Kind.values()) {
            page.append("| ").append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            page.append(" | ").append(list(kind.parts().toList())).append(" |\n");
        }
        page.append("\nAll other files: ");
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<String> others = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("css/"))
                    .sorted()
                    .toList();
            page.append(list(others)).append(".\n");
        }
    }

    private static String list(List<String> files) {
        return "`" + String.join("`, `", files) + "`";
    }
}
