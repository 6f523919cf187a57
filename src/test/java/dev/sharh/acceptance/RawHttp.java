package dev.sharh.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Asks over a raw socket, so that nothing tidies a request up. */
final class RawHttp {
    private static final int LONGEST = 30_000;

    private RawHttp() {}

    /** What came back before the server hung up, which it must do in time. */
    static String ask(InetAddress address, int port, String request) throws IOException {
        try (Socket socket = new Socket(address, port)) {
            socket.setSoTimeout(LONGEST);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (SocketException hungUp) {
                // it had read enough; what it said is still to be read
            }
            return answer(socket, request);
        }
    }

    static String get(String host, String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    private static String answer(Socket socket, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, n);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer in time to " + request.substring(0, Math.min(60, request.length())), e);
        } catch (SocketException reset) {
            // hung up with more to read
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
