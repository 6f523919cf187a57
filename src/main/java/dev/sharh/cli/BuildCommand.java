package dev.sharh.cli;

import dev.sharh.SiteBuild;
import dev.sharh.output.CacheFolder;
import dev.sharh.output.Changes;
import dev.sharh.output.OutputPlace;
import dev.sharh.output.ReplacedFile;
import dev.sharh.output.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sharh build}: makes the site and writes it, if nothing in it is wrong. */
@Command(
        name = "build",
        description = "Makes the site and writes it to site/.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: sharh build --out public --strict"})
final class BuildCommand implements Callable<Integer> {
    /** With fewer, all is made before what was left is read. */
    private static final int WORTH_A_CACHE = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the site is written (default: site/ in the project).")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = "--single-file",
            paramLabel = "SLUG",
            description = "Writes one explainer as one HTML file with everything inside, to <SLUG>.html or to --out.")
    private @Nullable String singleFile;

    @Option(
            names = "--no-cache",
            description = "Makes everything anew, and doesn't leave anything in .sharh-cache for the next build.")
    private boolean noCache;

    @Override
    public Integer call() throws IOException {
        if (singleFile != null) {
            return writeSingleFile(singleFile);
        }
        project.refuseWrongTime();
        Path folder = outputFolder();
        SiteFolder site = new SiteFolder(folder);
        String state = site.state();
        Optional<String> program = Version.identity().filter(known -> !noCache);
        CacheFolder cache = new CacheFolder(project.folder());
        SiteBuild build = program.map(known -> project.build(false).recalling(cache.read(), known + state))
                .orElseGet(() -> project.build(false));
        try (WrittenAsItComes writing = new WrittenAsItComes(site, state)) {
            SiteBuild.Outcome outcome = build.run(writing);
            if (isStopped(outcome, "Nothing was written: the last site is as it was.")) {
                return ExitCode.ERRORS;
            }
            HostLimits.print(writing.manifest(), spec.commandLine().getErr());
            int files = writing.manifest().entries().size();
            Changes changes = writing.finish();
            if (program.isPresent() && outcome.explainers() >= WORTH_A_CACHE) {
                cache.write(build.left(program.get() + site.state()));
            }
            spec.commandLine()
                    .getOut()
                    .println("Wrote " + files + " files of " + outcome.explainers()
                            + (outcome.explainers() == 1 ? " explainer" : " explainers") + " to " + folder + ": "
                            + changes.summary());
            return ExitCode.DONE;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int writeSingleFile(String slug) throws IOException {
        Path file = out == null ? Path.of(slug + ".html") : out;
        SiteBuild.Outcome outcome = project.build(false).singleFile(slug);
        if (isStopped(outcome, "Nothing was written.")) {
            return ExitCode.ERRORS;
        }
        if (outcome.files().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "there is no explainer “" + slug + "” that isn't a draft below content/");
        }
        byte[] bytes = outcome.files().get(0).bytes();
        ReplacedFile.write(file.toAbsolutePath(), bytes);
        spec.commandLine().getOut().println("Wrote " + file + ", " + (bytes.length + 999) / 1000 + " KB");
        return ExitCode.DONE;
    }

    private boolean isStopped(SiteBuild.Outcome outcome, String then) {
        Findings findings = new Findings(outcome.diagnostics());
        project.complaints(outcome).printCounted(findings, spec.commandLine().getErr());
        boolean stopped = findings.stop(strict);
        if (stopped) {
            spec.commandLine().getErr().println(then);
        }
        return stopped;
    }

    private Path outputFolder() {
        Path root = project.folder();
        Path folder = out == null ? root.resolve("site") : out.toAbsolutePath().normalize();
        OutputPlace.refusal(folder, root, Path.of(System.getProperty("user.home")))
                .ifPresent(reason -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "the site can't be written to “" + folder + "”, as " + reason
                                    + ": choose a folder of its own with --out");
                });
        return folder;
    }
}
