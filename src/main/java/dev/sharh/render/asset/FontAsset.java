package dev.sharh.render.asset;

import dev.sharh.model.FontFace;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import java.util.Base64;

/**
 * A web font as a file of the site, whose name changes when its content does.
 *
 * @param file the WOFF2
 */
public record FontAsset(FontFace face, OutputFile file) {
    private static final String WOFF2 = ".woff2";

    static FontAsset of(FontFace face, byte[] woff2) {
        String path = face.file();
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - WOFF2.length());
        return new FontAsset(face, new OutputFile("assets/" + name + "." + ContentHash.of(woff2) + WOFF2, woff2));
    }

    String dataUrl() {
        return "data:font/woff2;base64," + Base64.getEncoder().encodeToString(file.bytes());
    }

    public Address address() {
        return new Address(file.path());
    }
}
