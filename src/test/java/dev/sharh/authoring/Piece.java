package dev.sharh.authoring;

/**
 * A piece of YAML that a schema must take.
 *
 * @param name where it is from
 * @param whole whether it is a whole file, from which nothing is left out
 */
record Piece(String name, ContentSchema schema, String yaml, boolean whole) {
    @Override
    public String toString() {
        return name;
    }
}
