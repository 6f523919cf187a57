package dev.sharh.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What some files and folders held at a moment. */
public record StampedPlaces(Map<String, FolderStamp> stamps) {
    public StampedPlaces {
        stamps = Map.copyOf(stamps);
    }

    public static StampedPlaces of(List<Path> places) {
        return new StampedPlaces(
                places.stream().collect(Collectors.toMap(Path::toString, FolderStamp::of, (one, same) -> one)));
    }

    public StampedPlaces and(StampedPlaces others) {
        Map<String, FolderStamp> all = new TreeMap<>(stamps);
        all.putAll(others.stamps);
        return new StampedPlaces(all);
    }

    /** Whether these are the places, and all of them hold what they held then. */
    public boolean areStill(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.toSet()).equals(stamps.keySet())
                && stamps.entrySet().stream()
                        .allMatch(place -> place.getValue().isStillThatOf(Path.of(place.getKey())));
    }
}
