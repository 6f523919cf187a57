package dev.sharh.render;

/**
 * A file that pages load, whose name changes when its content does, so that hosts may keep it for ever.
 *
 * @param address where the site keeps it
 */
public record Asset(Address address, String content) {
    static Asset of(String name, String extension, String content) {
        return new Asset(new Address("assets/" + name + "." + ContentHash.of(content) + "." + extension), content);
    }

    OutputFile file() {
        return OutputFile.text(address.path(), content);
    }
}
