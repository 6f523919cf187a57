package dev.sharh.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sharh.ProjectFolder;
import dev.sharh.SharhProcess;
import dev.sharh.cli.UnprivilegedUser;
import dev.sharh.preview.PreviewServer;
import dev.sharh.preview.Snapshot;
import dev.sharh.render.OutputFile;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S01, S10 and S11: who can reach the preview, from where, and at which port. */
class ReachAcceptanceIT {
    private static final int FIRST = 43_417;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("S01 the preview answers at both addresses of this machine, each time to its own names alone")
    @Rows("S01")
    void bothLoopbackAddressesAreServed() throws IOException {
        InetAddress six = six();
        assumeTrue(NetworkInterface.getByInetAddress(six) != null, "S01 not run: this machine has no ::1");
        try (PreviewServer server = preview(Optional.empty())) {
            for (InetAddress address : List.of(six, four())) {
                for (String name : List.of("localhost", "127.0.0.1", "[::1]")) {
                    assertThat(ask(address, server, name + ":" + server.port())).startsWith("HTTP/1.1 200");
                }
                for (String name : List.of("evil.example", "[::]", "[::2]", "[::ffff:127.0.0.1]", "::1")) {
                    assertThat(ask(address, server, name + ":" + server.port()))
                            .startsWith("HTTP/1.1 403")
                            .doesNotContain("cover");
                }
            }
        }
    }

    @Test
    @DisplayName("S10 others reach the preview only where that was asked for")
    @Rows("S10")
    void othersDoNotReachItUnasked() throws IOException {
        InetAddress outer = outer(address -> true, "S10");
        try (PreviewServer server = preview(Optional.empty())) {
            assertThat(server.isOpen()).isFalse();
            assertThatThrownBy(() -> ask(outer, server, "localhost:" + server.port()))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @ParameterizedTest(name = "S10 --host {0}")
    @ValueSource(strings = {"0.0.0.0", "::", "its address"})
    @Rows({"S01", "S10"})
    void whereItWasAskedForNamesOfOthersAreRefusedAllTheSame(String host) throws IOException {
        InetAddress outer = outer(
                host.equals("::") ? Inet6Address.class::isInstance : Inet4Address.class::isInstance, "S10 " + host);
        String number = outer instanceof Inet6Address
                ? "[" + outer.getHostAddress().replaceFirst("%.*", "") + "]"
                : outer.getHostAddress();
        try (PreviewServer server = preview(Optional.of(host.equals("its address") ? outer.getHostAddress() : host))) {
            assertThat(server.isOpen()).isTrue();
            assertThat(server.address()).matches("http://(localhost|[0-9.]+|\\[[0-9a-f:]+]):\\d+/");
            assertThat(ask(outer, server, number + ":" + server.port())).startsWith("HTTP/1.1 200");
            for (String name : List.of("evil.example", number + ".nip.io", "localhost.evil", "user@" + number)) {
                assertThat(ask(outer, server, name + ":" + server.port()))
                        .startsWith("HTTP/1.1 403")
                        .doesNotContain("cover");
            }
            assertThat(ask(outer, server, number + ":1")).startsWith("HTTP/1.1 403");
            assertThat(ask(outer, server, "")).startsWith("HTTP/1.1 40");
        }
    }

    @Test
    @DisplayName("S10 whoever opens the preview to others is warned")
    @Rows("S10")
    void whoeverOpensItIsWarned() throws IOException {
        Path project = project();
        try (ServeProcess open = ServeProcess.start(
                serve(List.of(), project, "--host", "0.0.0.0", "--port", String.valueOf(FIRST + 40)))) {
            assertThat(open.address()).hasHost("localhost");
            assertThat(open.said()).contains("--host");
        }
    }

    @Test
    @DisplayName("S10 a host that is none of this machine's is named")
    @Rows("S10")
    void aHostThatIsNoneOfThisMachinesIsNamed() {
        for (String other : List.of("198.51.100.7", "no.such.host.invalid")) {
            assertThatThrownBy(() -> preview(Optional.of(other)).close())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("“" + other + "”");
        }
    }

    @ParameterizedTest(name = "S11 a port that is taken at {0}")
    @ValueSource(strings = {"127.0.0.1", "::1"})
    @Rows("S11")
    void aPortThatIsTakenAtOneAddressIsNotTakenAtTheOther(String address) throws IOException {
        InetAddress loopback = InetAddress.getByName(address);
        assumeTrue(NetworkInterface.getByInetAddress(loopback) != null, "S11 not run: there is no " + address);
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(loopback, 0));
            try (PreviewServer server = PreviewServer.start(Optional.empty(), taken.getLocalPort(), "/")) {
                server.show(Snapshot.of(1, List.of(OutputFile.text("index.html", "cover")), List.of()));
                assertThat(server.port()).isNotEqualTo(taken.getLocalPort());
                assertThat(ask(loopback, server, "localhost:" + server.port())).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    @DisplayName("S11 port 80 as nobody")
    @Rows("S11")
    void aPortThatIsNotForThisUserIsSaidToBe() throws Exception {
        Path first = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
        assumeTrue(
                Files.exists(first)
                        && Integer.parseInt(Files.readAllLines(first).get(0)) > 80,
                "S11 not run: everybody may take port 80 here");
        List<String> nobody = UnprivilegedUser.command("S11");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path project = project();

        List<String> words = new ArrayList<>(nobody);
        words.addAll(SharhProcess.words(
                UnprivilegedUser.jar(folder), "serve", "--project", project.toString(), "--port", "80"));

        try (ServeProcess refused = ServeProcess.start(words)) {
            assertThat(refused.exit()).describedAs(refused.said()).isEqualTo(3);
            assertThat(refused.said()).contains("port 80", "1023", "--port").hasLineCount(1);
        }
    }

    @Test
    @DisplayName("S11 a process that may use IPv4 alone serves, and warns nobody")
    @Rows({"S10", "S11"})
    void withoutTheUseOfIpv6ItServes() throws IOException {
        Path project = project();
        try (ServeProcess serve = ServeProcess.start(
                serve(List.of("-Djava.net.preferIPv4Stack=true"), project, "--port", String.valueOf(FIRST + 60)))) {
            int port = serve.address().getPort();
            assertThat(serve.said()).doesNotContain("--host"); // that is for those who open it to others
            assertThat(RawHttp.ask(four(), port, RawHttp.get("localhost:" + port, "/")))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    @DisplayName("S11 a machine without IPv6")
    @Rows("S11")
    void onAMachineWithoutIpv6ItServes() throws Exception {
        String machine = "ip link set lo up && echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6"
                + " && echo 1 > /proc/sys/net/ipv6/conf/lo/disable_ipv6 && ! grep -q . /proc/net/if_inet6 || exit 77;"
                + " exec \"$@\"";
        Process able = new ProcessBuilder("unshare", "-n", "sh", "-c", machine, "sh", "true")
                .redirectErrorStream(true)
                .start();
        String said = new String(able.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(able.waitFor() == 0, "S11 not run: IPv6 can't be taken away here: " + said);
        Path project = project();
        List<String> words = new ArrayList<>(List.of("unshare", "-n", "sh", "-c", machine, "sh"));
        words.addAll(serve(List.of(), project, "--port", "4000"));
        try (ServeProcess serve = ServeProcess.start(words)) {
            int port = serve.address().getPort();
            Process asked = new ProcessBuilder(
                            "nsenter",
                            "-t",
                            String.valueOf(serve.pid()),
                            "-n",
                            "bash",
                            "-c",
                            "exec 3<>/dev/tcp/127.0.0.1/" + port + "; printf 'GET / HTTP/1.1\\r\\nHost: localhost:"
                                    + port + "\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3")
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static List<String> serve(List<String> options, Path project, String... more) {
        return SharhProcess.words(
                options,
                Stream.concat(Stream.of("serve", "--project", project.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path project() {
        return ProjectFolder.in(folder.resolve("project")).root();
    }

    private static InetAddress four() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static InetAddress six() throws IOException {
        byte[] address = new byte[16];
        address[15] = 1;
        return InetAddress.getByAddress(address);
    }

    private static PreviewServer preview(Optional<String> host) throws IOException {
        PreviewServer server = PreviewServer.start(host, FIRST, "/");
        server.show(Snapshot.of(1, List.of(OutputFile.text("index.html", "cover")), List.of()));
        return server;
    }

    private static String ask(InetAddress address, PreviewServer server, String host) throws IOException {
        return RawHttp.ask(address, server.port(), RawHttp.get(host, "/"));
    }

    /** An address at which others reach this machine. */
    private static InetAddress outer(Predicate<InetAddress> kind, String test) throws IOException {
        Optional<InetAddress> found = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .filter(kind)
                .findFirst();
        assumeTrue(found.isPresent(), test + " not run: this machine has no such address that others reach");
        return found.get();
    }
}
