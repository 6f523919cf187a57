package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Credentials;
import dev.sharh.language.Message;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the user's git, so that their credential helpers, SSH settings and signing work. It runs no hooks and no file
 * system monitor, and doesn't take a folder of content for a bare repository. Passwords and tokens of addresses are removed
 * from its output.
 */
final class Git {
    /** Variables for another repository, if a hook or another git started this process. */
    private static final List<String> OF_OTHERS =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX");

    /** Settings that no repository can change; they also hold for programs that git starts. */
    private static final List<String> GUARDS = List.of(
            "-c", "safe.bareRepository=explicit", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false");

    private static final Map<String, String> NO_REPOSITORY = Map.of("GIT_DIR", "/dev/null");

    private final Path folder;
    private final Map<String, String> environment;
    private final Subprocesses children;

    /**
     * @param folder the working directory
     * @param environment variables in addition to those of this process
     * @param children the processes of the same publication
     */
    Git(Path folder, Map<String, String> environment, Subprocesses children) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.children = children;
    }

    /**
     * Returns a git that reads the settings of the user and of the project's repository. A folder of the project that looks
     * like a repository is content; a git older than 2.38 doesn't know {@code safe.bareRepository}, so this is checked here.
     */
    static Git of(Path project, Subprocesses children) throws IOException {
        Git git = new Git(project, Map.of(), children);
        Result found = git.run("rev-parse", "--absolute-git-dir");
        boolean own = found.isDone() && isOwn(Path.of(found.text()).toRealPath(), project.toRealPath());
        return own ? git : new Git(project, NO_REPOSITORY, children);
    }

    private static boolean isOwn(Path repository, Path project) {
        boolean within = repository.startsWith(project) && !repository.equals(project.resolve(".git"));
        return !within && !project.startsWith(repository);
    }

    /** Returns a git for another repository. */
    Git in(Path repository, Map<String, String> more) {
        Map<String, String> both = new HashMap<>(environment);
        both.putAll(more);
        both.put("GIT_DIR", repository.toString());
        return new Git(folder, both, children);
    }

    /** Writes the input of a program. */
    @FunctionalInterface
    interface Input {
        void to(OutputStream out) throws IOException;
    }

    /** The exit code and the output of a command. */
    record Result(int exit, String output, String errorOutput) {
        boolean isDone() {
            return exit == 0;
        }

        String text() {
            return output.strip();
        }
    }

    /** Runs a command that may fail. */
    Result run(String... words) throws IOException {
        return run(out -> {}, words);
    }

    /** Runs a command that must not fail, and returns its output without blanks at the ends. */
    String text(String... words) throws IOException {
        return required(run(words)).text();
    }

    String text(Input input, String... words) throws IOException {
        return required(run(input, words)).text();
    }

    static Result required(Result result) throws IOException {
        if (!result.isDone()) {
            throw new MessageException(Message.of("git reports: {0}", result.errorOutput()));
        }
        return result;
    }

    Result run(Input input, String... words) throws IOException {
        Process process = start(words);
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
        @Nullable IOException refused = feed(process, input);
        try {
            String output = all(process.getInputStream());
            int exit = process.waitFor();
            children.refuseIfEnded();
            if (exit == 0 && refused != null) {
                throw refused;
            }
            return new Result(exit, output, Credentials.without(errors.join()).strip());
        } catch (InterruptedException e) {
            throw MessageException.interrupted(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            children.forget(process);
        }
    }

    private static String all(InputStream said) {
        try (said) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the exception of a program that stopped reading; its error output says more than that. */
    private static @Nullable IOException feed(Process process, Input input) {
        try (OutputStream out = process.getOutputStream()) {
            input.to(out);
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    private Process start(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder().directory(folder.toFile());
        List<String> command = new ArrayList<>(List.of(program(builder.environment())));
        command.addAll(GUARDS);
        command.addAll(List.of(words));
        builder.command(command);
        OF_OTHERS.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        try {
            return children.start(builder);
        } catch (IOException e) {
            children.refuseIfEnded();
            throw new MessageException(
                    Message.of("git can't be started: install it, so that “git --version” answers"), e);
        }
    }

    /** Returns the path of git. Relative parts of PATH are skipped, because they can lead into the project. */
    private static String program(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .flatMap(entry -> Arrays.stream(entry.getValue().split(File.pathSeparator, -1)))
                .map(File::new)
                .filter(File::isAbsolute)
                .flatMap(in -> Stream.of(new File(in, "git"), new File(in, "git.exe")))
                .filter(file -> file.isFile() && file.canExecute())
                .findFirst()
                .map(File::getPath)
                .orElse("/git");
    }

    /** The processes of one publication, which must end with it. */
    static final class Subprocesses {
        private static final int SECONDS_TO_END = 5;

        private final Set<Process> running = new HashSet<>();
        private boolean ended;

        synchronized Process start(ProcessBuilder builder) throws IOException {
            refuseIfEnded();
            Process process = builder.start();
            running.add(process);
            return process;
        }

        synchronized void forget(Process process) {
            running.remove(process);
        }

        /** Throws if {@link #end} was called: the output of a process that was ended is not complete. */
        synchronized void refuseIfEnded() throws IOException {
            if (ended) {
                throw new MessageException(Message.of("the program was ended before the site was published"));
            }
        }

        /** Ends the processes and their descendants, and refuses new ones. */
        synchronized void end() {
            ended = true;
            List<ProcessHandle> all = running.stream()
                    .map(Process::toHandle)
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(Subprocesses::await);
        }

        private static void await(ProcessHandle process) {
            try {
                process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
