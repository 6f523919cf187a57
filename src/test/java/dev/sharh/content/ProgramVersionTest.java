package dev.sharh.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.model.Diagnostic;
import dev.sharh.model.Located;
import dev.sharh.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramVersionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1, true",
        "1.0.0, 1.0, true",
        "1.0.0, 1.0.0, true",
        "1.0.0, 0.9.12, true",
        "1.0.0, 1.0.1, false",
        "1.9.0, 1.10, false",
        "1.10.0, 1.9.5, true",
        "2.0.0, 1.99, true",
        "1.0.0, 2, false",
    })
    void aSiteNeedsItsVersionOrANewerOne(String program, String required, boolean accepted) {
        List<Diagnostic> found = new ArrayList<>();
        new ProgramVersion(program).check(new Located<>(required, Place.startOf("content/site.yaml")), found::add);
        assertThat(found.isEmpty()).isEqualTo(accepted);
    }
}
