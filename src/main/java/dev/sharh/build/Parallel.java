package dev.sharh.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Works through a list on all processors, each of which takes the next item when it has done one. A parallel stream cuts
 * the list into a few pieces beforehand: on two processors, one of them waits at the end for as much as a quarter of it.
 */
final class Parallel {
    private Parallel() {}

    static <T> void forEach(List<T> items, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Math.min(items.size(), Runtime.getRuntime().availableProcessors()))
                .parallel()
                .forEach(worker -> {
                    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                        work.accept(items.get(i));
                    }
                });
    }

    /** The results, in the order of the items. */
    static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        forEach(IntStream.range(0, items.size()).boxed().toList(), i -> results.set(i, work.apply(items.get(i))));
        List<R> inOrder = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            inOrder.add(results.get(i));
        }
        return inOrder;
    }
}
