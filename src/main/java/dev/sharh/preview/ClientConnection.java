package dev.sharh.preview;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.io.CloseMode;

/** A connection of a client, with limits to what it can occupy. */
final class ClientConnection extends DefaultBHttpServerConnection {
    private static final int MAX_CONNECTIONS = 3_000;
    private static final long REQUEST_SECONDS = 20;
    private static final Http1Config LIMITS =
            Http1Config.custom().setMaxLineLength(65_536).setBufferSize(8_192).build(); // and 100 headers

    private final Set<ClientConnection> open;

    /** @param open the connections that are open, to which this one is added until it is closed */
    ClientConnection(Socket socket, Set<ClientConnection> open) throws IOException {
        // A path is bytes, percent-encoded or not: each byte becomes a character.
        super("http", LIMITS, StandardCharsets.ISO_8859_1.newDecoder(), StandardCharsets.UTF_8.newEncoder());
        if (open.size() >= MAX_CONNECTIONS) {
            throw new IOException("too many connections");
        }
        this.open = open;
        open.add(this);
        bind(socket);
    }

    /** Waits for a request. A client that has sent none in time is disconnected, however little it sends at a time. */
    @Override
    public ClassicHttpRequest receiveRequestHeader() throws HttpException, IOException {
        CompletableFuture<Boolean> received = new CompletableFuture<>();
        CompletableFuture<Void> limit = received.completeOnTimeout(false, REQUEST_SECONDS, TimeUnit.SECONDS)
                .thenAccept(inTime -> {
                    if (!inTime) {
                        close(CloseMode.IMMEDIATE);
                    }
                });
        try {
            return super.receiveRequestHeader();
        } finally {
            received.complete(true);
            limit.join();
        }
    }

    /** Reads no body: a request that has one is refused, and the connection closed. */
    @Override
    public void receiveRequestEntity(ClassicHttpRequest request) {}

    @Override
    public void close(CloseMode mode) {
        super.close(mode);
        open.remove(this);
    }
}
