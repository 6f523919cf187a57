package dev.sharh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sharh.ProjectFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/publishing.md tells people to type does what it says. */
class PublishingDocumentCommandsIT {
    /** A command of ours in a block, up to what the shell makes of its rest. */
    private static final Pattern COMMAND =
            Pattern.compile("^.*?\\./sharh ((?:(?! &&| > |  +#)[^\\n`])+)", Pattern.MULTILINE);

    private static final Pattern BLOCK = Pattern.compile("```(?:sh|yaml)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RSYNC = Pattern.compile("^rsync .*$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private ProjectFolder project;

    @BeforeEach
    void make() throws Exception {
        project = ProjectFolder.in(folder.resolve("project"));
        project.with(
                "content/site.yaml",
                project.read("content/site.yaml") + "publish: {pages: {git: ../site.git, branch: gh-pages}}\n");
        assertThat(run(folder, "git", "init", "--quiet", "--bare", "site.git")).isEmpty();
    }

    @Test
    void everyCommandOfOursIsOneAndEndsWell() throws IOException {
        List<String> commands = commands();
        assertThat(commands)
                .contains("publish pages --dry-run", "publish pages", "build --strict")
                .anyMatch(command -> command.startsWith("verify https://"))
                .anyMatch(command -> command.contains("$CI_PAGES_URL"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            String served = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertThat(sharh("build")).isEmpty();
            for (String command : commands) {
                String typed = command.replaceAll("\"\\$[^\"]*\"", "https://someone.example.org/repo")
                        .replace("--out public", "--out " + folder.resolve("public"))
                        .replaceFirst("^verify https://\\S+", "verify " + served);
                assertThat(sharh(typed.strip().split(" +", -1)))
                        .describedAs(command)
                        .isEmpty();
            }
        } finally {
            server.stop(0);
        }
        assertThat(folder.resolve("public/en/dam/index.html")).exists();
    }

    @Test
    void rsyncBringsTheSiteAndThenOnlyWhatChanged() throws Exception {
        assumeTrue(!run(folder, "sh", "-c", "command -v rsync || true").isEmpty(), "rsync is not there");
        Path server = folder.resolve("server/site");
        Files.createDirectories(folder.resolve("server"));
        List<String> commands = RSYNC.matcher(document())
                .results()
                .map(MatchResult::group)
                .map(command -> command.replace("you@server:/var/www/site/", server + "/"))
                .toList();
        assertThat(commands).hasSize(2);
        assertThat(sharh("build", "--strict")).isEmpty();
        rsync(commands);
        project.replacing("content/dam/summary.en.md", "It ends in", "It is over in");
        assertThat(sharh("build", "--strict")).isEmpty();

        String moved = rsync(commands);

        assertThat(moved.lines().filter(line -> line.startsWith(">f")).map(line -> line.split(" ", 2)[1]))
                .containsExactlyInAnyOrder(
                        ".sharh/manifest.json", "dam/index.html", "en/dam/index.html", "en/feed.xml");
        assertThat(run(folder, "diff", "-r", "project/site", "server/site")).isEmpty();
    }

    private String rsync(List<String> commands) throws Exception {
        StringBuilder said = new StringBuilder();
        for (String command : commands) {
            said.append(run(project.root(), "sh", "-c", command + " --itemize-changes"))
                    .append('\n');
        }
        return said.toString();
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        BLOCK.matcher(document())
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(command -> command.group(1).strip())
                .forEach(commands::add);
        return commands;
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/publishing.md"));
    }

    /** Runs a command; what it complained of if it failed. */
    private String sharh(String... words) {
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(words), Stream.of("--project", project.root().toString()))
                .toArray(String[]::new);
        int exit = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all);
        return exit == Main.DONE ? "" : exit + ": " + err;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = project.root()
                    .resolve("site")
                    .resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            boolean found = Files.isRegularFile(file);
            byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String run(Path folder, String... words) throws Exception {
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        return output.strip();
    }
}
