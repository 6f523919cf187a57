package dev.sharh.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a preview is asked: at one port, of one address that was named, or else of both addresses of this machine alone. A
 * browser tries {@code ::1} first when it is sent to {@code localhost}; were it left to others, one of them could answer
 * there in the preview's name.
 */
final class Ports {
    /**
     * So many may wait to be let in. Java's own number is 50; whoever comes when it is reached tries again by the second
     * (RFC 6298, initial retransmission timeout).
     */
    private static final int WAITING = 3_000;

    private static final int PORTS_TO_TRY = 20;
    private static final int HIGHEST = 0xFFFF;

    /** Up to here a system may want an administrator (on Linux, ip_unprivileged_port_start). */
    private static final int LAST_PRIVILEGED = 1023;

    private Ports() {}

    /**
     * Takes the first port that is free on every address.
     *
     * @param host an address of this machine; absent for this machine alone
     * @param first the first port to try
     * @return a server for each address, at the same port
     */
    static List<HttpServer> open(Optional<String> host, int first) throws IOException {
        List<InetAddress> addresses = host.isPresent() ? List.of(named(host.get())) : loopback();
        BindException taken = new BindException("no port from " + first + " to "
                + Math.min(first + PORTS_TO_TRY - 1, HIGHEST) + " is free: choose another with --port");
        for (int port = first; port < first + PORTS_TO_TRY && port <= HIGHEST; port++) {
            try {
                return open(addresses, port);
            } catch (BindException e) {
                if (port <= LAST_PRIVILEGED && String.valueOf(e.getMessage()).contains("ermission denied")) {
                    throw new IOException(
                            "port " + port + " is not for this user: choose one above " + LAST_PRIVILEGED
                                    + " with --port, such as 8080",
                            e);
                }
                taken.addSuppressed(e);
            }
        }
        throw taken;
    }

    private static List<HttpServer> open(List<InetAddress> addresses, int port) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            for (InetAddress address : addresses) {
                servers.add(HttpServer.create(new InetSocketAddress(address, port), WAITING));
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
            if (address.isAnyLocalAddress() || isHere(address)) {
                return address;
            }
        } catch (UnknownHostException e) {
            throw notHere(host, e);
        }
        throw notHere(host, null);
    }

    private static IOException notHere(String host, @Nullable Exception cause) {
        return new IOException(
                "“" + host + "” is no address of this machine: name one of its own with --host, or 0.0.0.0 for all",
                cause);
    }

    /** A machine may have only one of them, and a process may be told to use only one. */
    private static List<InetAddress> loopback() throws IOException {
        List<InetAddress> here = new ArrayList<>();
        for (String address : List.of("127.0.0.1", "::1")) {
            InetAddress loopback = InetAddress.getByName(address);
            if (isHere(loopback)) {
                here.add(loopback);
            }
        }
        return here.isEmpty() ? List.of(InetAddress.getLoopbackAddress()) : here;
    }

    private static boolean isHere(InetAddress address) throws IOException {
        return NetworkInterface.getByInetAddress(address) != null;
    }
}
