package dev.sharh.lint;

import java.util.Arrays;
import java.util.Collection;

/**
 * The ids of a page, held as their hashes: a large site has millions. Two ids of a page have one hash about once in fifty
 * million pages; then a broken anchor could pass.
 */
public final class IdSet {
    private final int[] hashes;

    IdSet(Collection<String> ids) {
        this.hashes = ids.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    boolean contains(String id) {
        return Arrays.binarySearch(hashes, id.hashCode()) >= 0;
    }
}
