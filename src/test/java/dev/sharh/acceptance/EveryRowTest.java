package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * No row of the table of faults is forgotten. What holds a row is found in the tests as they run, and not in their text: a
 * case that a table hands to a test, or a test that is {@linkplain Rows marked} with it. What a machine can't run, the
 * test itself aborts with its reason.
 */
class EveryRowTest {
    private static final List<String> ROWS = List.of(
            "C01 C02 C03 C04 C05 C06 C07 C08 C11 C12 C13 C14 C15 C16 C17 C18 C20 C21 C22",
            "U01 U02 U03 U05 U06 U08 U09 U10",
            "D01 D02 D03 D04 D06 D07 D08 D09 D10 D11 D12 D13 D15 D16",
            "T01 T03 T04 T05 T06 T07 T08 T09 T11",
            "X01 X02 X03 X04 X06 X08",
            "L01 L02 L04 L05 L07 L08 L09",
            "F01 F02 F03 F05 F06 F07 F09 F10 F11 F12 F16 F17 F18 F19 F20 F21",
            "S01 S02 S03 S04 S05 S06 S07 S10 S11 S12 S13",
            "H01 H02 H03 H05 H06 H07 H08 H11",
            "B01 B03 B05");

    private static final Map<String, TreeSet<String>> HELD = new TreeMap<>();

    static Stream<String> rows() {
        return ROWS.stream().flatMap(rows -> Stream.of(rows.split(" ")));
    }

    @BeforeAll
    static void find() throws IOException, ReflectiveOperationException {
        for (Class<?> type : testClasses()) {
            if (type.isAnnotationPresent(Disabled.class)) {
                continue;
            }
            for (Method method : type.getDeclaredMethods()) {
                Rows rows = method.getAnnotation(Rows.class);
                if (rows != null && isRun(method)) {
                    for (String row : rows.value()) {
                        hold(row, method);
                    }
                }
                for (Case each : cases(method)) {
                    each.ids().forEach(row -> hold(row, method));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isHeldByACaseOrATest(String row) {
        assertThat(HELD).containsKey(row);
    }

    @Test
    void nothingClaimsARowThatIsNotInTheTable() {
        assertThat(rows()).containsAll(HELD.keySet());
    }

    private static void hold(String row, Method method) {
        HELD.computeIfAbsent(row, id -> new TreeSet<>())
                .add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private static boolean isRun(AnnotatedElement test) {
        return AnnotationSupport.isAnnotated(test, Testable.class) && !test.isAnnotationPresent(Disabled.class);
    }

    /** The cases that a test of a table gets. */
    private static List<Case> cases(Method test) throws ReflectiveOperationException {
        MethodSource source = test.getAnnotation(MethodSource.class);
        if (source == null
                || !isRun(test)
                || Arrays.stream(test.getParameterTypes()).noneMatch(Case.class::isAssignableFrom)) {
            return List.of();
        }
        Method table = test.getDeclaringClass().getDeclaredMethod(source.value()[0]);
        table.setAccessible(true);
        return ((Stream<?>) table.invoke(null)).map(Case.class::cast).toList();
    }

    private static List<Class<?>> testClasses() throws IOException, ReflectiveOperationException {
        Path root = Path.of(EveryRowTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (Stream<Path> files = Files.walk(root.resolve("dev/sharh"))) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().matches(".*(Test|IT)\\.class"))
                    .toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replaceAll("\\.class$", "")
                        .replace('/', '.');
                classes.add(Class.forName(name, false, EveryRowTest.class.getClassLoader()));
            }
            return classes;
        }
    }
}
