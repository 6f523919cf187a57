package dev.sharh.render.asset;

import dev.sharh.render.Address;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules {@code @font-face} as pages carry them: they are the same in all pages of one depth that need the same fonts. */
public final class FontRules {
    private final Map<String, String> made = new ConcurrentHashMap<>();

    public String of(Fonts fonts, Address page) {
        StringBuilder key = new StringBuilder(page.root());
        fonts.assets().forEach(asset -> key.append(' ').append(asset.address().path()));
        return made.computeIfAbsent(
                key.toString(), same -> Styles.squeezed(fonts.css(page).markup()));
    }
}
