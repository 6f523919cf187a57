package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The programs that one publication has started, and that must not outlive it. */
final class Subprocesses {
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

    /** What a program says that was ended from here is no answer. */
    synchronized void refuseIfEnded() throws IOException {
        if (ended) {
            throw new MessageException(Message.of("the program was ended before the site was published"));
        }
    }

    /** Ends them, with those that they have started, and lets none start any more. */
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
