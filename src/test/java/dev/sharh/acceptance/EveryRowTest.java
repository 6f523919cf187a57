package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row of the table of faults is forgotten: each has cases in these tables, or a heavier test that holds it. */
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

    /** A row that a test outside of these tables holds, because it needs a browser, a disk, or more time. */
    record Elsewhere(String id, String test, String method) {
        @Override
        public String toString() {
            return id + " is held by " + test + "." + method;
        }
    }

    static Stream<Elsewhere> elsewhere() {
        return Stream.of(
                new Elsewhere("D16", "dev.sharh.browser.ReproducibleIT", "whichJdkBuildsChangesNoByte"),
                new Elsewhere("F03", "dev.sharh.cli.FaultyMachineTest", "onAFullDiskTheLastSiteStays"),
                new Elsewhere(
                        "F05", "dev.sharh.cli.KilledBuildsTest", "noReaderAndNoKillEverMeetsAnythingButOneWholeSite"),
                new Elsewhere("F06", "dev.sharh.cli.EndedBuildsTest", "theyLeaveAWholeSiteAndNothingBesideIt"),
                new Elsewhere("F07", "dev.sharh.output.SiteFolderTest", "aSecondBuildAtTheSameTimeSaysSo"),
                new Elsewhere(
                        "F09", "dev.sharh.cli.KilledBuildsTest", "noReaderAndNoKillEverMeetsAnythingButOneWholeSite"),
                new Elsewhere("F10", "dev.sharh.cli.MainTest", "theSiteMayNotTakeThePlaceOfItsSources"),
                new Elsewhere(
                        "F17",
                        "dev.sharh.browser.ReproducibleIT",
                        "neitherTheOrderOfFoldersNorThreadsNorUsersNorTheClockChangesAByteOrAMode"),
                new Elsewhere("T08", "dev.sharh.browser.InertTextsIT", "inEverySlotOfEveryPage"),
                new Elsewhere("X01", "dev.sharh.browser.InertTextsIT", "inEverySlotOfEveryPage"),
                new Elsewhere("F19", "dev.sharh.cli.CachedBuildTest", "whatIsDamagedIsOfNoUse"),
                new Elsewhere("F20", "dev.sharh.cli.CachedBuildTest", "whateverChangesItWritesWhatAFreshBuildWrites"),
                new Elsewhere("S03", "dev.sharh.acceptance.PreviewAcceptanceTest", "isWithstood"),
                new Elsewhere("S10", "dev.sharh.preview.PreviewServerTest", "anotherHostsNameIsRefused"),
                new Elsewhere("S12", "dev.sharh.browser.PreviewIT", "nothingOfItIsInWhatIsBuilt"),
                new Elsewhere("H01", "dev.sharh.HostFilesTest", "aDomainOfItsOwnIsNamedForGitHub"),
                new Elsewhere("H02", "dev.sharh.HostFilesTest", "headersAreWithinTheHostsLimitsForAnyNumberOfPages"),
                new Elsewhere("H03", "dev.sharh.browser.WebServersIT", "everythingIsFoundAsItWasBuilt"),
                new Elsewhere("H05", "dev.sharh.output.SiteFolderTest", "whatTheNewSiteHasNotIsGone"),
                new Elsewhere("H06", "dev.sharh.browser.PolicyIT", "noPageOfAnyKindDoesWhatItsPolicyForbids"),
                new Elsewhere("H07", "dev.sharh.browser.HtmlValidityIT", "pageIsFaultless"),
                new Elsewhere("H08", "dev.sharh.browser.FeedIT", "aFeedHasWhatAtomDemands"),
                new Elsewhere("H11", "dev.sharh.cli.HostLimitsTest", "tooManyFilesAreCounted"),
                new Elsewhere("B01", "dev.sharh.SiteBuildTest", "allPagesOfALargeSiteAreWhole"),
                new Elsewhere("B05", "dev.sharh.fuzz.WholeSiteFuzzTest", "aDamagedSiteIsBuiltOrRefusedAndNothingElse"));
    }

    /** What no machine of the gate runs, and why. */
    private static final Set<String> NOT_RUN = Set.of(
            "B03" // there is no folder static/: only the media of explainers are copied, each looked at
            );

    @ParameterizedTest(name = "{0}")
    @MethodSource("elsewhere")
    void isHeldByATestThatIsThere(Elsewhere row) throws ClassNotFoundException {
        assertThat(Arrays.stream(Class.forName(row.test()).getDeclaredMethods()).map(Method::getName))
                .contains(row.method());
    }

    @Test
    void everyRowHasACaseOrATest() throws IOException {
        Set<String> found = new TreeSet<>(NOT_RUN);
        elsewhere().map(Elsewhere::id).forEach(found::add);
        Pattern id = Pattern.compile("\\b[CUDTXLFSHB]\\d\\d\\b");
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/sharh/acceptance"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("AcceptanceTest.java"))
                    .toList()) {
                id.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group()));
            }
        }

        assertThat(found)
                .containsAll(
                        ROWS.stream().flatMap(row -> Stream.of(row.split(" "))).collect(Collectors.toSet()));
    }
}
