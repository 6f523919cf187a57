package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.sharh.Effort;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.render.OutputFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S07: crowds that hold on to the preview, while somebody else wants a page of it. */
class FloodAcceptanceTest {
    private static final int SLOW = Effort.rounds(100, 500);
    private static final int IDLE = Effort.rounds(400, 2_000);
    private static final int LISTENERS = Effort.rounds(1_000, 10_000);
    private static final int MOST_LISTENERS = 100;
    private static final int OTHERS = 20;

    /** What the tests themselves, their libraries and the server have open besides. */
    private static final int IN_USE = 1_000;

    private final List<Socket> held = new ArrayList<>();
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        server = PreviewServer.start(Optional.empty(), 43_517, "/");
        server.show(Snapshot.of(1, List.of(OutputFile.text("index.html", "<body>cover</body>")), List.of()));
    }

    @AfterEach
    void letGo() throws IOException {
        for (Socket socket : held) {
            socket.close();
        }
        server.close();
    }

    @Test
    @DisplayName("S07 hundreds who send slowly or send nothing hold nobody up")
    @Rows("S07")
    void whoeverSendsSlowlyOrNothingHoldsNobodyUp() throws IOException {
        int room = descriptors() / 2;
        assumeTrue(room >= SLOW + IDLE, "S07 not run: only " + room + " connections have room here");
        for (int i = 0; i < SLOW; i++) {
            send("GET / HTTP/1.1\r\nHo");
        }
        for (int i = 0; i < IDLE; i++) {
            send("");
        }
        for (int i = 0; i < OTHERS; i++) {
            goOn(held.get(i));
            assertThat(page()).startsWith("HTTP/1.1 200").contains("cover");
        }
    }

    @Test
    @DisplayName("S07 of a thousand pages that listen, as many as may are told, and the others that there are too many")
    @Rows("S07")
    void ofManyListenersAsManyAsMayAreTold() throws IOException {
        int listeners = Math.min(LISTENERS, descriptors());
        assumeTrue(listeners > 2 * MOST_LISTENERS, "S07 not run: only " + listeners + " descriptors are free here");
        Matcher token = Pattern.compile("token=([\\w-]+)").matcher(page());
        assertThat(token.find()).isTrue();
        Map<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < listeners; i++) {
            Socket socket = send("GET /.sharh/preview/events?token=" + token.group(1)
                    + "&page=/ HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n");
            answers.merge(line(socket), 1, Integer::sum);
            if (i % (listeners / OTHERS) == 0) {
                assertThat(page()).startsWith("HTTP/1.1 200").contains("cover");
            }
        }

        assertThat(answers)
                .isEqualTo(Map.of(
                        "HTTP/1.1 200 OK",
                        MOST_LISTENERS,
                        "HTTP/1.1 503 Service Unavailable",
                        listeners - MOST_LISTENERS));
        BufferedReader first =
                new BufferedReader(new InputStreamReader(held.get(0).getInputStream(), StandardCharsets.UTF_8));
        server.show(Snapshot.of(
                server.shown().number() + 1, List.of(OutputFile.text("index.html", "<body>other</body>")), List.of()));
        assertThat(first.lines()
                        .filter(line -> line.contains("\"page\":\"changed\""))
                        .findFirst())
                .isPresent();
        System.out.println(listeners + " listeners: " + answers);
    }

    private static void goOn(Socket slow) throws IOException {
        try {
            slow.getOutputStream().write('s');
        } catch (SocketException e) {
            assertThat(e).hasMessageMatching("(?i).*(pipe|reset|closed).*"); // it was let go, which is as good
        }
    }

    private Socket send(String beginning) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        held.add(socket);
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\r';
                    c = socket.getInputStream().read()) {
                line.append((char) c);
            }
        } catch (SocketException e) {
            return "hung up";
        }
        return line.toString();
    }

    private String page() throws IOException {
        return RawHttp.ask(
                InetAddress.getLoopbackAddress(), server.port(), RawHttp.get("localhost:" + server.port(), "/"));
    }

    /** How many this process may still open. */
    private static int descriptors() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            return (int) Math.min(
                    Integer.MAX_VALUE,
                    system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - IN_USE);
        }
        return 0;
    }
}
