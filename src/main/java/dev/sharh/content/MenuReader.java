package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.MappingReader;
import dev.sharh.language.LinkTarget;
import dev.sharh.language.Message;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.LocalizedText;
import dev.sharh.model.Located;
import dev.sharh.model.Menus;
import dev.sharh.model.Menus.Item;
import dev.sharh.model.Menus.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the key {@code menus} of {@code site.yaml}. */
final class MenuReader {
    private static final Map<String, Kind> KEYS = Stream.of(Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Diagnostic.Report report;

    MenuReader(Diagnostic.Report report) {
        this.report = report;
    }

    Menus read(MappingReader site) {
        return site.mapping("menus").map(this::menus).orElse(Menus.NONE);
    }

    private Menus menus(MappingReader fields) {
        Menus menus = new Menus(items(fields, "header"), items(fields, "footer"));
        fields.refuseUnknown();
        return menus;
    }

    private List<Item> items(MappingReader fields, String key) {
        return fields.list(key, page -> Optional.of(new Item(Kind.PAGE, page, Optional.empty())), this::item);
    }

    private Optional<Item> item(MappingReader fields) {
        List<Located<String>> keys = fields.keys().stream()
                .filter(key -> KEYS.containsKey(key.value()))
                .toList();
        KEYS.keySet().forEach(fields::text);
        Optional<LocalizedText> name = fields.name("name");
        fields.refuseUnknown();
        if (keys.size() != 1) {
            return report.refuse(
                    error(
                            "menu/target",
                            fields.place(),
                            keys.isEmpty()
                                    ? Message.of("this link has no target")
                                    : Message.of("this link has more than one target"),
                            Message.of(
                                    "write the name of a page, or {topic: …}, {feed: true} or {url: \"https://…\", name: {ar: …, en: …}}")));
        }
        String key = keys.get(0).value();
        Kind kind = KEYS.getOrDefault(key, Kind.PAGE);
        return fields.requiredText(key)
                .filter(target -> isTarget(kind, target))
                .filter(target ->
                        kind != Kind.URL || fields.requiredName("name").isPresent())
                .map(target -> new Item(kind, target, name));
    }

    private boolean isTarget(Kind kind, Located<String> target) {
        if (kind == Kind.FEED && !target.value().equals("true")) {
            report.accept(error(
                    "data/wrong-value",
                    target.place(),
                    Message.of("“{0}” can't be “{1}”", "feed", target.value()),
                    Message.of("write feed: true, or delete the entry")));
            return false;
        } else if (kind == Kind.URL && !LinkTarget.isOutside(target.value())) {
            report.accept(error(
                    "link/not-allowed",
                    target.place(),
                    Message.of("“{0}” is not an address outside of the site", target.value()),
                    Message.of("use an address that begins with https://, http:// or mailto:; for a page of the site,"
                            + " write its name, such as about")));
            return false;
        }
        return true;
    }
}
