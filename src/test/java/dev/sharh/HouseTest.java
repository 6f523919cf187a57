package dev.sharh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.sharh.language.Message;
import dev.sharh.render.OutputFile;
import dev.sharh.render.template.TemplateOrigins;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules: which way data flows, and what each room may do. */
class HouseTest {
    /** Caches, parsers, writers, builders, and what watches or serves. */
    private static final List<String> WITH_CHANGING_STATE = List.of(
            "MemoryCache",
            "WatchedSources",
            "PolledFiles",
            "PreviewServer",
            "ServeCommand",
            "Git", // its processes
            "TerminalProgress",
            "StreamingSiteWriter",
            "SiteWriter",
            "OutputFile", // its bytes go once they are written
            "ExplainerFiles", // likewise
            "Layout",
            "SvgDrawing",
            "TimelinePainter", // the letters of one picture
            "IsolatedLine",
            "RenderLimits",
            "TemplateOrigins",
            "ExplainerReader",
            "CssParser",
            "LinearInlineParser",
            "MarkdownBounds",
            "EdtfDateParser",
            "NumberGrammar",
            "NumberWords",
            "NameIndex",
            "LetterTree",
            "Sentences");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.sharh");
    }

    @Test
    void theLeavesKnowNothingAboveThem() {
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.language..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dev.sharh..").and(not(resideInAnyPackage("dev.sharh.language..")))));
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.time..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.sharh..")
                        .and(not(resideInAnyPackage("dev.sharh.time..", "dev.sharh.language..")))));
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.sharh..")
                        .and(not(
                                resideInAnyPackage("dev.sharh.model..", "dev.sharh.time..", "dev.sharh.language..")))));
    }

    @Test
    void theLeavesAndTheModelDoNoInputOrOutput() {
        hold(noClasses()
                .that()
                .resideInAnyPackage("dev.sharh.language..", "dev.sharh.time..", "dev.sharh.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                        .and(not(type(URI.class)))
                        .and(not(type(URISyntaxException.class)))));
    }

    @Test
    void checksDontRenderAndPagesDontWrite() {
        hold(noClasses()
                .that()
                .resideInAnyPackage("dev.sharh.check..", "dev.sharh.fidelity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.sharh.content..", "dev.sharh.render..", "dev.sharh.output..", "java.nio.file.."));
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.sharh.content..",
                        "dev.sharh.output..",
                        "dev.sharh.check..",
                        "dev.sharh.fidelity..",
                        "java.nio.file.."));
    }

    @Test
    void lintKnowsOnlyFinishedPagesAndFindings() {
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.lint..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.sharh..")
                        .and(not(resideInAnyPackage("dev.sharh.lint..", "dev.sharh.model..")))
                        .and(not(type(Message.class)))
                        .and(not(type(OutputFile.class)))
                        .and(not(type(TemplateOrigins.class)))));
        hold(noClasses()
                .that()
                .resideInAPackage("dev.sharh.lint..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file.."));
    }

    @Test
    void onlyOutputChangesFiles() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.sharh.output..", "dev.sharh.publish..")
                        .should()
                        .callMethodWhere(
                                com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With
                                                        .owner(type(Files.class)))
                                        .and(
                                                com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                                        com.tngtech.archunit.core.domain.properties.HasName.Predicates
                                                                .nameMatching(
                                                                        "write.*|create.*|delete.*|move|copy|set.*|new(Buffered)?(OutputStream|Writer|ByteChannel)")))));
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("dev.sharh.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void nothingIsFormattedInTheMachinesLanguage() {
        hold(noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(java.io.PrintWriter.class, "printf", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase"));
    }

    /** SECURITY.md names what they read. */
    @Test
    void onlyThreeClassesAskTheEnvironment() {
        hold(noClasses()
                .that(not(type(dev.sharh.publish.SourceDate.class)))
                .and()
                .doNotHaveFullyQualifiedName("dev.sharh.cli.terminal.Terminal")
                .and()
                .doNotHaveFullyQualifiedName("dev.sharh.cli.terminal.CliContext")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv"));
    }

    /** Everything else is immutable, picocli's fields excepted. */
    @Test
    void onlyTheListedClassesHaveStateThatChanges() {
        assertThat(house.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(HouseTest::changes)
                        .map(field -> outermost(field.getOwner()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(WITH_CHANGING_STATE);
    }

    private static boolean changes(JavaField field) {
        boolean setByPicocli = field.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("picocli"));
        JavaClass type = field.getRawType();
        boolean mutableCollection = type.getPackageName().startsWith("java.util")
                && !type.isInterface()
                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        return !setByPicocli && (mutableCollection || !field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseTest::outermost).orElse(type.getSimpleName());
    }

    @Test
    void packagesFormNoCycles() {
        hold(slices().matching("dev.sharh.(*)..").should().beFreeOfCycles());
    }

    @Test
    void namesSayWhatAThingIs() {
        hold(classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Info"));
    }

    private static void hold(ArchRule rule) {
        rule.check(house);
    }
}
