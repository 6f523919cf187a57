package dev.sharh.preview;

import com.sun.net.httpserver.HttpServer;
import dev.sharh.content.MessageException;
import dev.sharh.language.Message;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP servers at one port: at a named address, or at both loopback addresses. A browser tries {@code ::1} first
 * for {@code localhost}; if the preview left it free, another program could answer there in its place.
 */
final class HttpServers {
    /**
     * Connections that wait to be accepted. The JDK's default is 50; a client above it tries again after a second (RFC
     * 6298, initial retransmission timeout).
     */
    private static final int BACKLOG = 3_000;

    private static final int PORTS_TO_TRY = 20;
    private static final int MAX_PORT = 0xFFFF;

    /** Up to here a system can require an administrator (on Linux, ip_unprivileged_port_start). */
    private static final int MAX_PRIVILEGED_PORT = 1023;

    private static final long STACK_BYTES = 256 * 1024;
    private static final long KEEP_ALIVE_SECONDS = 20;

    private HttpServers() {}

    /**
     * Opens servers at the first port that is free at every address.
     *
     * @param host an address of this machine; empty for the loopback addresses
     * @param first the first port to try
     * @return a server for each address, at the same port
     * @throws MessageException if no port is free, or the host is not an address of this machine
     */
    static List<HttpServer> open(Optional<String> host, int first) throws IOException {
        setLimits();
        List<InetAddress> addresses = host.isPresent() ? List.of(named(host.get())) : loopback();
        int last = Math.min(first + PORTS_TO_TRY - 1, MAX_PORT);
        MessageException inUse = new MessageException(Message.of(
                "no port from {0} to {1} is free; choose another one with --port",
                String.valueOf(first), String.valueOf(last)));
        for (int port = first; port <= last; port++) {
            try {
                return open(addresses, port);
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

    /**
     * Limits what clients can occupy, unless the user has set other limits. The server reads these properties once, when
     * it is first used; it has no other way to set them.
     */
    private static void setLimits() {
        setDefault("sun.net.httpserver.maxReqTime", "10"); // seconds to send a request
        setDefault("sun.net.httpserver.idleInterval", "30");
        setDefault("sun.net.httpserver.maxIdleConnections", "100");
        setDefault("sun.net.httpserver.maxReqHeaders", "100");
        setDefault("sun.net.httpserver.maxReqHeaderSize", "65536");
        setDefault("jdk.httpserver.maxConnections", "3000");
        setDefault("sun.net.httpserver.nodelay", "true"); // otherwise a response waits for the ACK of the last one
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * Creates the threads that answer requests. The server reads a request in the same thread, so that a slow client
     * occupies one: there is a thread for each request, with a small stack.
     */
    static ExecutorService createWorkers() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "preview", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    private static List<HttpServer> open(List<InetAddress> addresses, int port) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            for (InetAddress address : addresses) {
                servers.add(HttpServer.create(new InetSocketAddress(address, port), BACKLOG));
            }
            return servers;
        } catch (IOException e) {
            servers.forEach(server -> server.stop(0));
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
}
