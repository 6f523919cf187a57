package dev.sharh.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1000})
    void everyItemIsDoneOnceAndTheResultsAreInOrder(int count) {
        List<Integer> items = IntStream.range(0, count).boxed().toList();
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        List<String> results = Parallel.map(items, item -> {
            assertThat(done.add(item)).isTrue();
            return "r" + item;
        });

        assertThat(results).isEqualTo(items.stream().map(item -> "r" + item).toList());
        assertThat(done).hasSize(count);
    }

    @Test
    void aFailureIsTold() {
        assertThatThrownBy(() -> Parallel.forEach(List.of(1, 2, 3), item -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no");
    }
}
