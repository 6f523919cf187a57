package dev.sharh.cli;

import dev.sharh.build.BuildResult;
import dev.sharh.build.CollectingSink;
import dev.sharh.cli.report.Findings;
import dev.sharh.cli.report.VerificationReport;
import dev.sharh.cli.terminal.ExitCode;
import dev.sharh.content.BaseUrl;
import dev.sharh.output.Manifest;
import dev.sharh.publish.NoAnswerException;
import dev.sharh.publish.Verification;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sharh verify URL}: whether readers find there what was built. */
@Command(
        name = "verify",
        description = "Compares the published site with the build, and reports missing and stale files.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh verify https://example.org/sharh/"})
final class VerifyCommand implements Callable<Integer> {
    private static final String ROBOTS = "robots.txt";

    /** Where robots.txt says that the sitemap is (RFC 9309 §2.2.4), which is below the address of the site. */
    private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (\\S+/)sitemap\\.xml$");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "URL", description = "The address of the published site.")
    private String url = "";

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The built site to compare with (default: a new build of the project).")
    private @Nullable Path site;

    @Override
    public Integer call() throws IOException {
        URI address = BaseUrl.parse(url)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "“" + url + "” is not the address of a site: " + BaseUrl.HINT));
        Built built = built();
        VerificationReport told = new VerificationReport(Main.contextOf(spec).messages());
        List<Verification.Problem> problems = problems(address, built, told);
        PrintWriter err = spec.commandLine().getErr();
        told.lines(problems).forEach(err::println);
        long looked = built.manifest().entries().stream()
                .filter(Verification::isServed)
                .count();
        told.hint(problems, looked, address, built.builtFor()).ifPresent(err::println);
        project.say(told.summary(problems, looked, address));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private static List<Verification.Problem> problems(URI address, Built built, VerificationReport told)
            throws IOException {
        try {
            return new Verification(address, built.builtFor()).problems(built.manifest());
        } catch (NoAnswerException e) {
            throw new IOException(told.reason(e.reason()), e);
        }
    }

    /** What is compared with, and the address that it was built for. */
    private record Built(Manifest manifest, Optional<URI> builtFor) {
        static Built of(Manifest manifest, String robots) {
            return new Built(
                    manifest,
                    SITEMAP.matcher(robots).results().findFirst().flatMap(found -> BaseUrl.parse(found.group(1))));
        }
    }

    private Built built() throws IOException {
        if (site != null) {
            Path folder = site;
            Manifest manifest = Manifest.in(folder)
                    .orElseThrow(() -> new IOException("“" + folder + "” is not a site that a build wrote"));
            Path robots = folder.resolve(ROBOTS);
            return Built.of(manifest, Files.isRegularFile(robots) ? Files.readString(robots) : "");
        }
        CollectingSink sink = new CollectingSink();
        BuildResult result = project.build(project.publishRequest(), sink);
        Findings findings = new Findings(result.diagnostics());
        if (findings.stop(false)) {
            project.diagnostics(result)
                    .printCounted(findings, spec.commandLine().getErr());
            throw new IOException(
                    "there is nothing to compare with, as the project has errors: name a built site with --site");
        }
        return Built.of(
                Manifest.of(sink.files()),
                sink.files().stream()
                        .filter(file -> file.path().equals(ROBOTS))
                        .map(OutputFile::text)
                        .collect(Collectors.joining()));
    }
}
