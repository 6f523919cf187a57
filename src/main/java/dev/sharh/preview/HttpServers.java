package dev.sharh.preview;

import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.http.protocol.ResponseDate;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * HTTP servers at one port: at a named address, or at both loopback addresses. A browser tries {@code ::1} first for
 * {@code localhost}; if the preview left it free, another program could answer there in its place.
 */
final class HttpServers {
    /** Connections that wait to be accepted. A client above it tries again after a second (RFC 6298). */
    private static final int BACKLOG = 3_000;

    private static final int PORTS_TO_TRY = 20;
    private static final int MAX_PORT = 0xFFFF;

    /** Up to here a system can require an administrator (on Linux, ip_unprivileged_port_start). */
    private static final int MAX_PRIVILEGED_PORT = 1023;

    private HttpServers() {}

    /**
     * Starts servers at the first port that is free at every address.
     *
     * @param host an address of this machine; empty for the loopback addresses
     * @param first the first port to try
     * @param handlers returns what answers the requests at a port
     * @return a server for each address, at the same port
     * @throws MessageException if no port is free, or the host is not an address of this machine
     */
    static List<HttpServer> open(Optional<String> host, int first, IntFunction<HttpRequestHandler> handlers)
            throws IOException {
        List<InetAddress> addresses = host.isPresent() ? List.of(named(host.get())) : loopback();
        int last = Math.min(first + PORTS_TO_TRY - 1, MAX_PORT);
        MessageException inUse = new MessageException(Message.of(
                "no port from {0} to {1} is free; choose another one with --port",
                String.valueOf(first), String.valueOf(last)));
        for (int port = first; port <= last; port++) {
            try {
                return open(addresses, port, handlers.apply(port));
            } catch (BindException e) {
                if (port <= MAX_PRIVILEGED_PORT
                        && String.valueOf(e.getMessage()).contains("ermission denied")) {
                    throw new MessageException(
                            Message.of(
                                    "the system does not allow this user port {0}; choose one above {1} with --port,"
                                            + " such as 8080",
                                    String.valueOf(port), String.valueOf(MAX_PRIVILEGED_PORT)),
                            e);
                }
                inUse.addSuppressed(e);
            }
        }
        throw inUse;
    }

    private static List<HttpServer> open(List<InetAddress> addresses, int port, HttpRequestHandler handler)
            throws IOException {
        Set<Connection> connections = ConcurrentHashMap.newKeySet();
        ServerBootstrap bootstrap = ServerBootstrap.bootstrap()
                .setCanonicalHostName("localhost") // otherwise the machine's name is looked up
                .setListenerPort(port)
                .setSocketConfig(SocketConfig.custom()
                        .setSoReuseAddress(true) // otherwise a new preview must wait to get its port back
                        .setBacklogSize(BACKLOG)
                        .build())
                .setHttpProcessor(new DefaultHttpProcessor(
                        ResponseDate.INSTANCE, ResponseContent.INSTANCE, ResponseConnControl.INSTANCE))
                .setConnectionFactory(socket -> new Connection(socket, connections))
                .setRequestRouter((request, context) -> handler);
        List<HttpServer> servers = new ArrayList<>();
        try {
            for (InetAddress address : addresses) {
                HttpServer server = bootstrap.setLocalAddress(address).create();
                server.start();
                servers.add(server);
            }
            return servers;
        } catch (IOException e) {
            servers.forEach(server -> server.close(CloseMode.IMMEDIATE));
            throw e;
        }
    }

    private static InetAddress named(String host) throws IOException {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || isLocal(address)) {
                return address;
            }
        } catch (UnknownHostException e) {
            throw notLocal(host, e);
        }
        throw notLocal(host, null);
    }

    private static MessageException notLocal(String host, @Nullable Exception cause) {
        return new MessageException(
                Message.of(
                        "“{0}” is not an address of this machine; name one of its addresses with --host, or 0.0.0.0 for"
                                + " all of them",
                        host),
                cause);
    }

    /** Returns the loopback addresses that the machine has and the process may use. */
    private static List<InetAddress> loopback() throws IOException {
        List<InetAddress> local = new ArrayList<>();
        for (String address : List.of("127.0.0.1", "::1")) {
            InetAddress loopback = InetAddress.getByName(address);
            if (isLocal(loopback)) {
                local.add(loopback);
            }
        }
        return local.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : local;
    }

    private static boolean isLocal(InetAddress address) throws IOException {
        return NetworkInterface.getByInetAddress(address) != null;
    }

    /** A connection of a client, with limits to what it can occupy. */
    private static final class Connection extends DefaultBHttpServerConnection {
        private static final int MAX_CONNECTIONS = 3_000;
        private static final long REQUEST_SECONDS = 20;
        private static final Http1Config LIMITS = Http1Config.custom()
                .setMaxLineLength(65_536)
                .setBufferSize(8_192)
                .build(); // and 100 headers

        private final Set<Connection> open;

        /** @param open the connections that are open, to which this one is added until it is closed */
        Connection(Socket socket, Set<Connection> open) throws IOException {
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
}
