package dev.sharh.render.asset;

import dev.sharh.model.Sha256;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that pages load. Its name changes with its content, so that browsers may keep it for ever. */
public record Asset(OutputFile file) {
    private static final int HASH_LENGTH = 12;
    private static final Pattern NAME = Pattern.compile("(?:.*/)?([^/]+)\\.([A-Za-z0-9]+)");
    private static final Pattern PATH = Pattern.compile("assets/[^/]+\\.[0-9a-f]{12}\\.[a-z0-9]+");

    /** Returns whether a path of the site is that of an asset. */
    public static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    static Asset of(String name, String extension, String content) {
        return of(name, extension, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the asset {@code assets/<name>.<hash>.<extension>}. */
    public static Asset of(String name, String extension, byte[] content) {
        String hash = Sha256.hex(content).substring(0, HASH_LENGTH);
        return new Asset(new OutputFile("assets/" + name + "." + hash + "." + extension, content));
    }

    /** Returns the asset for a file of the theme. */
    static Asset ofTheme(String path, byte[] content) {
        Matcher name = NAME.matcher(path);
        String stem = name.matches() ? name.group(1).replaceAll("[^A-Za-z0-9_-]+", "-") : "file";
        return of(stem, name.matches() ? name.group(2).toLowerCase(Locale.ROOT) : "bin", content);
    }

    public Address address() {
        return new Address(file.path());
    }

    /** Returns the address on a page; without a page, the content as a {@code data:} URL. */
    String url(Optional<Address> page) {
        return page.map(from -> from.to(address())).orElseGet(this::dataUrl);
    }

    /** Returns the content as a {@code data:} URL. */
    String dataUrl() {
        return "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.bytes());
    }
}
