package dev.sharh.render.asset;

import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file that pages load, whose name changes when its content does, so that hosts may keep it for ever.
 *
 * @param address where the site keeps it
 */
public record Asset(Address address, OutputFile file) {
    private static final Pattern PATH = Pattern.compile("assets/[^/]+\\.[0-9a-f]{12}\\.[a-z0-9]+");

    /** Whether a file of a site has a name that changes when its content does. */
    public static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    static Asset of(String name, String extension, String content) {
        return of(name, extension, content.getBytes(StandardCharsets.UTF_8));
    }

    static Asset of(String name, String extension, byte[] content) {
        String path = "assets/" + name + "." + ContentHash.of(content) + "." + extension;
        return new Asset(new Address(path), new OutputFile(path, content));
    }
}
