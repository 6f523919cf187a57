package dev.sharh.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sharh.content.MessageException;
import dev.sharh.language.Credentials;
import dev.sharh.language.Message;
import dev.sharh.output.OutputPlace;
import dev.sharh.publish.Git.Subprocesses;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bare repository for one publication, with one remote and the settings of the project's repository. */
final class ScratchRepository implements AutoCloseable {
    /** The settings for the identity of the user and for reaching a server. */
    private static final String SETTINGS = "^(user|author|committer|credential|http|url|ssh|gpg|commit|protocol)\\."
            + "|^core\\.(sshcommand|askpass|gitproxy)$";

    /** Settings of the environment are among those of the project, and must not be used twice. */
    private static final Map<String, String> NONE_OF_THE_ENVIRONMENT =
            Map.of("GIT_CONFIG_COUNT", "0", "GIT_CONFIG_PARAMETERS", "");

    /** {@code ext::…}: the address is passed to a program (gitremote-helpers(7)). */
    private static final Pattern HELPER = Pattern.compile("[A-Za-z0-9]+::");

    private static final Pattern DRIVE = Pattern.compile("^/+(?=[A-Za-z]:)");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|[^/]+:.*");

    private final TemporaryFolder folder;
    private final Git git;

    private ScratchRepository(TemporaryFolder folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /**
     * Creates a repository.
     *
     * @param address the address of the remote
     * @param name the name of the remote
     */
    static ScratchRepository open(Path project, String address, String name) throws IOException {
        Subprocesses children = new Subprocesses();
        Git own = Git.of(project, children);
        TemporaryFolder folder = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")), children::end);
        try {
            Path repository = folder.path().resolve("repository");
            Git empty = own.in(repository, NONE_OF_THE_ENVIRONMENT);
            empty.text("init", "--quiet", "--bare");
            ScratchRepository scratch =
                    new ScratchRepository(folder, empty.in(repository, difference(settings(own), settings(empty))));
            scratch.setUp(name, address);
            return scratch;
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    private void setUp(String name, String address) throws IOException {
        git.text("config", "remote." + name + ".url", address);
        if (!git.run("var", "GIT_COMMITTER_IDENT").isDone()) {
            git.text("config", "user.name", "Sharh");
            git.text("config", "user.email", "sharh@localhost");
        }
    }

    Git git() {
        return git;
    }

    /**
     * Returns the address of a remote.
     *
     * @param address an address, or the name of a remote of the project's repository
     * @throws IOException if a site can't be published there
     */
    static String address(Path project, String address) throws IOException {
        Git own = Git.of(project, new Subprocesses());
        Git.Result named = own.run("remote", "get-url", "--push", address);
        String found = named.isDone() ? named.text() : address;
        if (!named.isDone() && HELPER.matcher(found).lookingAt()) {
            throw new MessageException(Message.of(
                    "“{0}” names a program of git that reaches a repository: write an address with https:// or ssh://, or"
                            + " the name of a remote of your own",
                    Credentials.without(found)));
        }
        Optional<Path> local = local(found);
        return local.isEmpty()
                ? found
                : outside(project.resolve(local.get()).toAbsolutePath().normalize(), own, project)
                        .toString();
    }

    /** Returns the path of a local address (git-fetch(1), "Git URLs"); git decodes the part after {@code file://}. */
    private static Optional<Path> local(String address) throws IOException {
        try {
            if (address.startsWith("file://")) {
                String path = URLDecoder.decode(
                        address.substring("file://".length() - 1).replace("+", "%2B"), UTF_8);
                return Optional.of(Path.of(DRIVE.matcher(path).replaceFirst("")));
            }
            return ADDRESS.matcher(address).matches() && !Path.of(address).isAbsolute()
                    ? Optional.empty()
                    : Optional.of(Path.of(address));
        } catch (IllegalArgumentException e) {
            throw new MessageException(Message.of("“{0}” is not a path", Credentials.without(address)), e);
        }
    }

    /** Refuses a repository inside the project: git runs the hooks of the repository that it pushes to. */
    private static Path outside(Path repository, Git own, Path project) throws IOException {
        Git.Result root = own.run("rev-parse", "--show-toplevel");
        if (OutputPlace.isIn(repository, project)
                || (root.isDone() && OutputPlace.isIn(repository, Path.of(root.text())))) {
            throw new MessageException(Message.of(
                    "the repository “{0}” is inside the project, whose content could bring programs that git runs: name one"
                            + " outside under “publish” in content/site.yaml",
                    repository.toString()));
        }
        return repository;
    }

    /** Returns the settings of a repository, of its user and of files that they include (git-config(1)). */
    private static List<String> settings(Git git) throws IOException {
        String listing =
                git.run("config", "--includes", "-z", "--get-regexp", SETTINGS).output();
        return Arrays.stream(listing.split("\0", -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /**
     * Returns the settings that only the project has, as environment variables of git. Settings that both have must not be
     * repeated: a server refuses a request with two headers for authorization.
     */
    private static Map<String, String> difference(List<String> project, List<String> elsewhere) {
        List<String> known = new ArrayList<>(elsewhere);
        Map<String, String> environment = new HashMap<>();
        int count = 0;
        for (String entry : project) {
            if (!known.remove(entry)) {
                String[] keyValue = entry.split("\n", 2);
                environment.put("GIT_CONFIG_KEY_" + count, keyValue[0]);
                environment.put("GIT_CONFIG_VALUE_" + count, keyValue.length == 2 ? keyValue[1] : "true");
                count++;
            }
        }
        environment.put("GIT_CONFIG_COUNT", String.valueOf(count));
        return environment;
    }

    @Override
    public void close() {
        folder.close();
    }
}
