package dev.sharh.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour (CSS Color Module Level 4), as linear sRGB from 0 to 1. The notations are {@code #7a2e0e},
 * {@code rgb(122 46 14)}, {@code hsl(18 79% 27%)} and {@code oklch(0.4 0.12 40)}.
 */
public record CssColour(double red, double green, double blue) {
    private static final String NUMBER = "([+-]?(?:\\d+\\.?\\d*|\\.\\d+))";
    private static final String BETWEEN = "\\s*[\\s,]\\s*";
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB =
            function("rgb", NUMBER + "(%?)" + BETWEEN + NUMBER + "(%?)" + BETWEEN + NUMBER + "(%?)");
    private static final Pattern HSL =
            function("hsl", NUMBER + "(?:deg)?" + BETWEEN + NUMBER + "%" + BETWEEN + NUMBER + "%");
    private static final Pattern OKLCH =
            function("oklch", NUMBER + "(%?)\\s+" + NUMBER + "(%?)\\s+" + NUMBER + "(?:deg)?");

    /** CSS Color 4, §9.3: a chroma of 100 % is 0.4. */
    private static final double FULL_CHROMA = 0.4;

    private static Pattern function(String name, String arguments) {
        return Pattern.compile(name + "\\(\\s*" + arguments + "\\s*\\)");
    }

    /** Reads a colour; empty if the text has another notation, or an opacity. */
    public static Optional<CssColour> parse(String text) {
        String css = text.strip().toLowerCase(Locale.ROOT);
        if (HEX.matcher(css).matches()) {
            return Optional.of(hex(css.substring(1)));
        }
        Matcher rgb = RGB.matcher(css);
        if (rgb.matches()) {
            return Optional.of(ofGamma(channel(rgb, 1), channel(rgb, 3), channel(rgb, 5)));
        }
        Matcher hsl = HSL.matcher(css);
        if (hsl.matches()) {
            return Optional.of(hsl(number(hsl, 1), number(hsl, 2) / 100, number(hsl, 3) / 100));
        }
        Matcher oklch = OKLCH.matcher(css);
        return oklch.matches() ? Optional.of(oklch(oklch)) : Optional.empty();
    }

    /** WCAG 2.2, "relative luminance". */
    public double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** WCAG 2.2, "contrast ratio": from 1 to 21. */
    public double contrast(CssColour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static CssColour hex(String digits) {
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int all = Integer.parseInt(six, 16);
        return ofGamma((all >> 16) / 255.0, (all >> 8 & 0xFF) / 255.0, (all & 0xFF) / 255.0);
    }

    /** Returns a channel of rgb() from 0 to 1. */
    private static double channel(Matcher rgb, int group) {
        return number(rgb, group) / (rgb.group(group + 1).isEmpty() ? 255 : 100);
    }

    /** CSS Color 4, §7.1, "Converting HSL Colors to sRGB". */
    private static CssColour hsl(double hue, double saturation, double lightness) {
        double s = clamped(saturation);
        double l = clamped(lightness);
        return ofGamma(hslChannel(0, hue, s, l), hslChannel(8, hue, s, l), hslChannel(4, hue, s, l));
    }

    private static double hslChannel(int n, double hue, double saturation, double lightness) {
        double k = (n + (hue % 360 + 360) % 360 / 30) % 12;
        double a = saturation * Math.min(lightness, 1 - lightness);
        return lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    /** CSS Color 4, §18, "Sample code for Color Conversions": OKLab to linear sRGB, clipped to its gamut. */
    private static CssColour oklch(Matcher m) {
        double lightness = clamped(number(m, 1) / (m.group(2).isEmpty() ? 1 : 100));
        double chroma = number(m, 3) * (m.group(4).isEmpty() ? 1 : FULL_CHROMA / 100);
        double hue = Math.toRadians(number(m, 5));
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double c = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new CssColour(
                clamped(4.0767416621 * l - 3.3077115913 * c + 0.2309699292 * s),
                clamped(-1.2684380046 * l + 2.6097574011 * c - 0.3413193965 * s),
                clamped(-0.0041960863 * l - 0.7034186147 * c + 1.7076147010 * s));
    }

    private static CssColour ofGamma(double red, double green, double blue) {
        return new CssColour(linear(clamped(red)), linear(clamped(green)), linear(clamped(blue)));
    }

    /** IEC 61966-2-1. */
    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double cube(double number) {
        return number * number * number;
    }

    private static double clamped(double part) {
        return Math.max(0, Math.min(1, part));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }
}
