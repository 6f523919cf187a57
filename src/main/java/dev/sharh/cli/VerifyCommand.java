package dev.sharh.cli;

import dev.sharh.build.CollectingSink;
import dev.sharh.cli.report.DiagnosticList;
import dev.sharh.content.BaseUrl;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import dev.sharh.output.Manifest;
import dev.sharh.publish.Verification;
import dev.sharh.publish.Verification.Kind;
import dev.sharh.publish.Verification.Problem;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sharh verify URL}: compares the published site with the built one. */
@Command(
        name = "verify",
        description = "Compares the published site with the build, and reports missing and stale files.",
        footer = {"", "Example: sharh verify https://example.org/sharh/"})
final class VerifyCommand extends CliCommand {
    private static final int MAX_SHOWN = 50;
    private static final String ROBOTS = "robots.txt";

    /** The sitemap's address in robots.txt (RFC 9309 §2.2.4); the part before its name is the address of the site. */
    private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (\\S+/)sitemap\\.xml$");

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private DayOption date = new DayOption();

    @Parameters(paramLabel = "URL", description = "The address of the published site.")
    private String url = "";

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The built site to compare with (default: a new build of the project).")
    private @Nullable Path site;

    /**
     * The site to compare with.
     *
     * @param address the address that it was built for
     */
    private record Built(Manifest manifest, Optional<URI> address) {
        static Built of(Manifest manifest, String robots) {
            return new Built(
                    manifest,
                    SITEMAP.matcher(robots).results().findFirst().flatMap(found -> BaseUrl.parse(found.group(1))));
        }
    }

    @Override
    public Integer call() throws IOException {
        URI address = BaseUrl.parse(url)
                .orElseThrow(() -> usageError(Message.of(
                        "“{0}” is not the address of a site: write an address with https:// and without ? or #, such"
                                + " as https://example.org/sharh/",
                        url)));
        Built built = site == null ? build() : read(site);
        List<Problem> problems = new Verification(address, built.address()).problems(built.manifest());
        problems.stream().limit(MAX_SHOWN).map(VerifyCommand::message).forEach(this::warn);
        if (problems.size() > MAX_SHOWN) {
            warn(Message.of("… and {0} more", problems.size() - MAX_SHOWN));
        }
        long checked = built.manifest().entries().stream()
                .filter(Verification::isServed)
                .count();
        hint(problems, checked, address, built).ifPresent(this::warn);
        project.say(Message.of(
                "{0} of {1} checked: {2} missing, {3} stale, {4} failed",
                Message.count(checked, "{0} file", "{0} files"),
                address,
                count(problems, Kind.MISSING),
                count(problems, Kind.STALE),
                count(problems, Kind.FAILED)));
        return problems.isEmpty() ? Main.DONE : Main.ERRORS;
    }

    /** Returns a common cause of the problems: the two sites were built for different addresses. */
    private Optional<Message> hint(List<Problem> problems, long checked, URI address, Built built) {
        if (!problems.isEmpty()
                && built.address().filter(own -> !own.equals(address)).isPresent()) {
            return built.address()
                    .map(own -> Message.of(
                            "hint: the site was built for {0}, not for {1}: correct “baseUrl” or the address; --base-url"
                                    + " {1} compares with a site for that address",
                            own, address));
        }
        long different = problems.stream().filter(Problem::isOtherContent).count();
        return different * 2 > checked
                ? Optional.of(Message.of(
                        "hint: most files differ; perhaps the site was built for another address: compare with"
                                + " --base-url {0}, or publish again",
                        address))
                : Optional.empty();
    }

    private static Message message(Problem problem) {
        return switch (problem.kind()) {
            case MISSING -> Message.of("missing {0}: {1}", problem.address(), problem.reason());
            case STALE -> Message.of("stale {0}: {1}", problem.address(), problem.reason());
            case FAILED -> Message.of("failed {0}: {1}", problem.address(), problem.reason());
        };
    }

    private Built read(Path folder) throws IOException {
        Manifest manifest = Manifest.in(folder)
                .orElseThrow(() -> new MessageException(Message.of("“{0}” is not a site that a build wrote", folder)));
        Path robots = folder.resolve(ROBOTS);
        return Built.of(manifest, Files.isRegularFile(robots) ? Files.readString(robots) : "");
    }

    private Built build() throws IOException {
        CollectingSink sink = new CollectingSink();
        DiagnosticList diagnostics =
                new DiagnosticList(project.build(project.publishRequest().on(Optional.of(date.dayOrToday())), sink)
                        .diagnostics());
        if (diagnostics.hasErrors(false)) {
            project.print(diagnostics);
            throw new MessageException(Message.of(
                    "there is nothing to compare with, because the project has errors: name a built site with"
                            + " --site"));
        }
        return Built.of(
                Manifest.of(sink.files()),
                sink.files().stream()
                        .filter(file -> file.path().equals(ROBOTS))
                        .map(OutputFile::text)
                        .collect(Collectors.joining()));
    }

    private static long count(List<Problem> problems, Kind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind).count();
    }
}
