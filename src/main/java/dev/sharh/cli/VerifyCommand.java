package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.content.BaseUrl;
import dev.sharh.output.Manifest;
import dev.sharh.publish.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        description = "Fetches every file of the site from where it was published, and says what is missing or stale.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh verify https://example.org/sharh/"})
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(paramLabel = "URL", description = "Where the site was published.")
    private String url = "";

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "A built site to compare with (default: what a build makes of the project now).")
    private @Nullable Path site;

    @Override
    public Integer call() throws IOException {
        URI address = BaseUrl.parse(url)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "“" + url + "” is not the address of a site: " + BaseUrl.HINT));
        Manifest manifest = manifest();
        List<Verification.Problem> problems = new Verification(address).problems(manifest);
        PrintWriter err = spec.commandLine().getErr();
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> err.println(problem.kind().name().toLowerCase(Locale.ROOT) + " " + problem.address()
                        + ": " + problem.detail()));
        if (problems.size() > SHOWN) {
            err.println("… and " + (problems.size() - SHOWN) + " more");
        }
        long looked = manifest.entries().stream().filter(Verification::isServed).count();
        Messages messages = User.of(spec).messages();
        project.say(messages.get(
                "verify.looked",
                messages.count("files", looked),
                address,
                count(problems, Verification.Kind.MISSING),
                count(problems, Verification.Kind.STALE),
                count(problems, Verification.Kind.FAILED)));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private Manifest manifest() throws IOException {
        if (site != null) {
            Path folder = site;
            return Manifest.in(folder)
                    .orElseThrow(() -> new IOException("“" + folder + "” is not a site that a build wrote"));
        }
        SiteBuild.Outcome outcome = project.make(false, SiteBuild::run);
        Findings findings = new Findings(outcome.diagnostics());
        if (findings.stop(false)) {
            project.complaints(outcome)
                    .printCounted(findings, spec.commandLine().getErr());
            throw new IOException(
                    "there is nothing to compare with, as the project has errors: name a built site with" + " --site");
        }
        return Manifest.of(outcome.files());
    }

    private static long count(List<Verification.Problem> problems, Verification.Kind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind).count();
    }
}
