package dev.sharh.bench;

import dev.sharh.ProjectFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The preview under load: clients that send a letter and no more, clients that send nothing, and sixty seconds of requests
 * from {@code wrk}, if it is there, while a file changes each second. Linux only, after {@code ./mvnw test-compile}:
 *
 * <pre>java -cp target/test-classes:target/classes:$CLASSPATH dev.sharh.bench.PreviewLoadBenchmark [SECONDS]</pre>
 */
final class PreviewLoadBenchmark {
    private static final int SLOW = 500;
    private static final int IDLE = 2_000;
    private static final long SECOND = 1_000;
    private static final Pattern USED = Pattern.compile("generation +total \\d+K, used (\\d+)K");

    private PreviewLoadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path folder = Files.createTempDirectory("preview-load");
        ProjectFolder project = ProjectFolder.in(folder);
        Process preview = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.sharh.cli.Main",
                        "serve",
                        "--port",
                        "43717",
                        "--project",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.contains("http://")) {
                line = said.readLine();
            }
            Thread drain = new Thread(() -> said.lines().forEach(ignored -> {}));
            drain.setDaemon(true);
            drain.start();
            load(project, preview.pid(), URI.create("http://localhost:43717/"), seconds);
        } finally {
            preview.destroy();
        }
    }

    private static void load(ProjectFolder project, long pid, URI address, int seconds) throws Exception {
        answers(address, 200);
        Thread.sleep(2 * SECOND);
        report(pid, "before");
        List<Socket> held = new ArrayList<>();
        for (int i = 0; i < SLOW + IDLE; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
            held.add(socket);
            if (i < SLOW) {
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
            }
        }
        report(pid, "with " + SLOW + " slow and " + IDLE + " idle connections");
        System.out.println("answers beside them: " + answers(address, 200));
        wrk(address, seconds);
        long end = System.currentTimeMillis() + seconds * SECOND;
        long most = 0;
        for (int i = 0; System.currentTimeMillis() < end; i++) {
            project.with(
                    "content/dam/summary.en.md",
                    project.read("content/dam/summary.en.md")
                            .replaceAll("title: .*", "title: The dam" + " again".repeat(i % 3)));
            most = Math.max(most, kilobytes(pid, "VmRSS"));
            Thread.sleep(SECOND);
        }
        System.out.println(
                "most memory: " + most / 1024 + " MiB; answers while files changed: " + answers(address, 200));
        for (Socket socket : held) {
            socket.close();
        }
        Thread.sleep(45 * SECOND); // in which idle connections are let go
        report(pid, "after");
    }

    private static void wrk(URI address, int seconds) {
        try {
            new ProcessBuilder("wrk", "-t1", "-c16", "-d" + seconds + "s", "--latency", address + "en/dam/")
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            System.out.println("without wrk: " + e.getMessage());
        }
    }

    private static String answers(URI address, int count) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            times.add((System.nanoTime() - start) / 1_000);
            if (answer.statusCode() != 200) {
                return "status " + answer.statusCode();
            }
        }
        Collections.sort(times);
        return String.format(
                Locale.ROOT,
                "%.1f ms in the middle, %.1f ms of 99 in 100",
                times.get(count / 2) / 1000.0,
                times.get(count * 99 / 100) / 1000.0);
    }

    private static void report(long pid, String when) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            System.out.println(when + ": " + kilobytes(pid, "VmRSS") / 1024 + " MiB, " + descriptors.count()
                    + " descriptors, " + kilobytes(pid, "Threads") + " threads, " + heap(pid)
                    + " KiB of heap in use");
        }
    }

    /** What is left on the heap of the serial collector when all that nobody needs is gone. */
    private static long heap(long pid) throws IOException {
        jcmd(pid, "GC.run");
        return USED.matcher(jcmd(pid, "GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static String jcmd(long pid, String command) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long kilobytes(long pid, String of) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(of + ":"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0L);
    }
}
