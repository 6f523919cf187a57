package dev.sharh.content;

import dev.sharh.language.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an SVG may contain to be a picture that runs no code and loads no file. */
final class SvgAllowList {
    /** Elements that draw, describe or animate (SVG 2, SVG Animations, Filter Effects, CSS Masking). */
    private static final Set<String> ELEMENTS =
            Set.of(("a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix"
                            + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap"
                            + " feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur"
                            + " feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting"
                            + " feSpotLight feTile feTurbulence filter font font-face g glyph hkern image line"
                            + " linearGradient marker mask metadata missing-glyph mpath path pattern polygon polyline"
                            + " radialGradient rect set stop style svg switch symbol text textPath title tref tspan"
                            + " use view")
                    .split(" "));

    /** Namespaces in which drawing programs keep their own data, which browsers ignore. */
    private static final List<String> NAMESPACES = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://purl.org/dc/",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://www.inkscape.org/",
            "http://sodipodi.sourceforge.net/",
            "http://ns.adobe.com/",
            "adobe:ns:meta/",
            "http://www.bohemiancoding.com/sketch/",
            "http://www.serif.com/",
            "http://www.figma.com/",
            "http://www.openswatchbook.org/",
            "http://xml.openoffice.org/svg/export",
            "http://www.corel.com/");

    /** Instructions of metadata, which browsers ignore. */
    static final Set<String> INSTRUCTIONS = Set.of("xpacket", "adobe-xap-filters");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    /** Attributes that may have an address because their values are styles (SVG 2, §6.7) or become ones by an animation. */
    private static final Set<String> STYLES = Set.of(
            ("style clip-path color-profile cursor fill filter marker marker-end marker-mid marker-start mask stroke"
                            + " to from by values")
                    .split(" "));

    /** An address of a part of the file itself, an embedded image or an embedded font. */
    private static final String OWN =
            "\\s*(?:#|data:(?:image/(?:png|jpeg|gif|webp)|font/\\w+|application/(?:x-)?font-\\w+)[;,])";

    private static final Pattern OWN_ADDRESS = Pattern.compile(OWN + ".*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The parts of a style that may do more than draw: functions, rules, and escapes, which could hide one of these. */
    private static final Pattern STYLE_PART = Pattern.compile(
            "(?<function>[-\\w]+)\\((?<own>\\s*[\"']?" + OWN + ")?|(?<rule>@[-\\w]*)|\\\\", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FUNCTIONS = Set.of(
            ("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var env translate translatex"
                            + " translatey translate3d rotate rotatex rotatey scale scalex scaley skew skewx skewy"
                            + " matrix matrix3d cubic-bezier steps blur brightness contrast drop-shadow grayscale"
                            + " hue-rotate invert opacity saturate sepia not is where nth-child nth-of-type"
                            + " nth-last-child first-child lang circle ellipse inset polygon path format local")
                    .split(" "));
    private static final Set<String> RULES =
            Set.of("@media", "@supports", "@keyframes", "@-webkit-keyframes", "@font-face", "@charset");
    /** Attributes to which an animation may not assign an address or code. */
    private static final Pattern NEVER_ANIMATED =
            Pattern.compile("(\\w+:)?href|on\\w+|style", Pattern.CASE_INSENSITIVE);

    private SvgAllowList() {}

    /** Returns whether an element may be in a picture. */
    static boolean element(String namespace, String name) {
        return namespace.equals(SvgPicture.NAMESPACE)
                ? ELEMENTS.contains(name)
                : namespace.isEmpty() || NAMESPACES.stream().anyMatch(namespace::startsWith);
    }

    /** Returns why an attribute may not be in a picture. */
    static Optional<Message> problem(String name, String value) {
        String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (local.startsWith("on") && local.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Message.of("“{0}” could run code", name));
        } else if (ADDRESSES.contains(local) && !OWN_ADDRESS.matcher(value).matches()) {
            return Optional.of(Message.of("“{0}” refers to another file", name));
        } else if (local.equals("attributename")
                && NEVER_ANIMATED.matcher(value.strip()).matches()) {
            return Optional.of(Message.of("an animation of “{0}” could refer to another file", value));
        } else if (STYLES.contains(local)) {
            return unsafeStyle(value)
                    .map(part -> Message.of("“{0}” in the style “{1}” could load another file", part, name));
        }
        return Optional.empty();
    }

    /** Returns the first part of a style that is not allowed. */
    static Optional<String> unsafeStyle(String style) {
        return STYLE_PART
                .matcher(style)
                .results()
                .filter(part -> !harmless(part.group(1), part.group(2) != null, part.group(3)))
                .map(MatchResult::group)
                .findFirst();
    }

    private static boolean harmless(@Nullable String function, boolean own, @Nullable String rule) {
        if (function != null) {
            String name = function.toLowerCase(Locale.ROOT);
            return name.equals("url") ? own : FUNCTIONS.contains(name);
        }
        return rule != null && RULES.contains(rule.toLowerCase(Locale.ROOT));
    }
}
