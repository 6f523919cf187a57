package dev.sharh.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.SilentCloseable;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What somebody sends to the preview: it answers or hangs up, and the next one is answered. */
class RequestLineFuzzTest {
    private static PreviewServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = PreviewServer.start(Optional.empty(), 43_517, "/");
        server.show(Snapshot.of(1, List.of(OutputFile.text("index.html", "<body>cover</body>")), List.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @FuzzTest(maxDuration = "10m")
    void isAnsweredOrHungUp(byte[] line) throws IOException {
        byte[] headers = ("\r\nHost: localhost:" + URI.create(server.address()).getPort()
                        + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        SilentCloseable ours = BugDetectors.allowNetworkConnections();
        try {
            ask(line, headers);
            assertThat(ask("GET / HTTP/1.1".getBytes(StandardCharsets.US_ASCII), headers))
                    .startsWith("HTTP/1.1 200");
        } finally {
            ours.close();
        }
    }

    private static String ask(byte[] line, byte[] headers) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.setSoTimeout(15_000);
            try {
                socket.getOutputStream().write(line);
                socket.getOutputStream().write(headers);
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (SocketException hungUp) {
                return "";
            }
        }
    }
}
