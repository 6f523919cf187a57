package dev.sharh.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A bare repository that lasts as long as one publication, with one remote, and the settings of the project's own. */
final class Workshop implements AutoCloseable {
    /** The settings that say who somebody is and how they reach a server. */
    private static final String SETTINGS =
            "^(user|author|committer|credential|http|url|ssh|gpg|commit|protocol)\\.|^core\\.sshcommand$";

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*|[^/]+:.*");

    private final TemporaryFolder folder;
    private final Git git;

    private Workshop(TemporaryFolder folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /**
     * Sets one up.
     *
     * @param address of the remote, or the name of one that the project's repository has
     * @param name what the remote is called here
     */
    static Workshop open(Path project, String address, String name) throws IOException {
        Git own = new Git(project, Map.of());
        TemporaryFolder folder = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        Workshop workshop = new Workshop(folder, own.in(folder.path().resolve("repository"), settings(own)));
        try {
            workshop.setUp(name, resolved(own, project, address));
            return workshop;
        } catch (IOException e) {
            workshop.close();
            throw e;
        }
    }

    private void setUp(String name, String address) throws IOException {
        git.text("init", "--quiet", "--bare");
        git.text("config", "remote." + name + ".url", address);
        if (!git.run("var", "GIT_COMMITTER_IDENT").isDone()) {
            git.text("config", "user.name", "Sharh");
            git.text("config", "user.email", "sharh@localhost");
        }
    }

    Git git() {
        return git;
    }

    private static String resolved(Git own, Path project, String address) throws IOException {
        Git.Result named = own.run("remote", "get-url", "--push", address);
        String found = named.isDone() ? named.text() : address;
        return ADDRESS.matcher(found).matches()
                ? found
                : project.resolve(found).normalize().toString();
    }

    /** The project's own settings, in the way that git takes them from its environment (git-config(1)). */
    private static Map<String, String> settings(Git own) throws IOException {
        Map<String, String> environment = new HashMap<>();
        String listing =
                own.run("config", "--local", "-z", "--get-regexp", SETTINGS).output();
        int count = 0;
        for (String entry : listing.split("\0", -1)) {
            int end = entry.indexOf('\n');
            if (end > 0) {
                environment.put("GIT_CONFIG_KEY_" + count, entry.substring(0, end));
                environment.put("GIT_CONFIG_VALUE_" + count, entry.substring(end + 1));
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
