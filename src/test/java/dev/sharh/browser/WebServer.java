package dev.sharh.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server of Debian's, with the settings that the documentation gives, in a folder of its own. */
enum WebServer {
    NGINX("/usr/sbin/nginx", "nginx libnginx-mod-http-brotli-static"),

    /** One nginx in front of another, which has the site at its root: the path is stripped on the way. */
    NGINX_BEHIND_NGINX("/usr/sbin/nginx", "nginx libnginx-mod-http-brotli-static"),
    APACHE("/usr/sbin/apache2", "apache2");

    private static final Path NGINX_BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    private static final Pattern PROXY = Pattern.compile("location /repo/ \\{ proxy_pass [^}]*}");
    private static final Path SNIPPETS = BuiltSite.PROJECT.resolve("docs/hosting");

    private final String debianPackages;
    private final Path executable;

    WebServer(String executable, String debianPackages) {
        this.executable = Path.of(executable);
        this.debianPackages = debianPackages;
    }

    /** Apache hands out files as they are; nginx needs a module for it, which other systems than Debian may lack. */
    boolean knowsBrotli() {
        return this == APACHE || Files.exists(NGINX_BROTLI);
    }

    /** Installs it where the tests run as root on Debian; why it can't be had, or nothing. */
    String missing() {
        if (Files.isExecutable(executable) && knowsBrotli()) {
            return "";
        }
        String missing = install();
        return Files.isExecutable(executable) ? "" : missing;
    }

    private String install() {
        if (!DebianChromium.isRoot() || !Files.exists(Path.of("/usr/bin/apt-get"))) {
            return debianPackages + ": not there, and only root on Debian can install it";
        }
        // A policy of Debian's that keeps a package from starting what it installs.
        List<String> words = new ArrayList<>(List.of("apt-get", "install", "-q", "-y", "--no-install-recommends"));
        words.addAll(List.of(debianPackages.split(" ", -1)));
        Command.Result installed =
                new Command(words, Map.of("DEBIAN_FRONTEND", "noninteractive", "RUNLEVEL", "1")).run(10);
        return debianPackages + " can't be installed: "
                + installed.output().lines().reduce((first, last) -> last).orElse("");
    }

    /** Starts to serve a site below a path, {@code /} or {@code /repo/}. */
    Running start(Path site, String base, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve("server.conf");
        Files.writeString(
                configuration,
                switch (this) {
                    case NGINX -> nginx(site(site, base, port), folder);
                    case NGINX_BEHIND_NGINX -> {
                        int behind = freePort();
                        yield nginx(site(site, "/", behind) + proxy(port, behind), folder);
                    }
                    case APACHE -> apache(site, base, folder, port);
                });
        List<String> words = this != APACHE
                ? List.of(executable.toString(), "-c", configuration.toString(), "-p", folder.toString())
                : List.of(executable.toString(), "-f", configuration.toString(), "-DFOREGROUND");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Running running = new Running(process, "http://127.0.0.1:" + port + base);
        for (int attempt = 0; attempt < 200 && process.isAlive() && !answers(port); attempt++) {
            Thread.sleep(50);
        }
        if (!answers(port)) {
            running.close();
            throw new IOException(Files.readString(folder.resolve("server.log")));
        }
        return running;
    }

    /** A server at work, at its address. */
    record Running(Process process, String address) implements AutoCloseable {
        @Override
        public void close() {
            try {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String nginx(String servers, Path folder) {
        return (NGINX.knowsBrotli() ? "load_module " + NGINX_BROTLI + ";\n" : "") + "daemon off; pid " + folder
                + "/nginx.pid; error_log stderr;\n"
                + (DebianChromium.isRoot() ? "user root;\n" : "")
                + "events {}\nhttp { access_log off; client_body_temp_path " + folder + "/body; proxy_temp_path "
                + folder
                + "/proxy; fastcgi_temp_path " + folder + "/fastcgi; uwsgi_temp_path " + folder
                + "/uwsgi; scgi_temp_path " + folder + "/scgi;\n" + servers + "}\n";
    }

    private static String site(Path site, String base, int port) {
        String place = base.equals("/")
                ? "location / { root " + site + "; index index.html; error_page 404 /404.html; }"
                : "location " + base + " { alias " + site + "/; index index.html; error_page 404 " + base
                        + "404.html; }";
        return "server { listen 127.0.0.1:" + port + "; include " + SNIPPETS.resolve("nginx.conf") + ";\n"
                + (NGINX.knowsBrotli() ? "brotli_static on;\n" : "") + place + "\n}\n";
    }

    /** As docs/publishing.md has it, with the port of this test. */
    private static String proxy(int port, int behind) throws IOException {
        String documented = PROXY.matcher(Files.readString(BuiltSite.PROJECT.resolve("docs/publishing.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        return "server { listen 127.0.0.1:" + port + "; "
                + documented.replace("http://127.0.0.1:8080/", "http://127.0.0.1:" + behind + "/") + "\n}\n";
    }

    private static String apache(Path site, String base, Path folder, int port) {
        StringBuilder modules = new StringBuilder();
        for (String module : List.of("mpm_event", "authz_core", "dir", "headers", "mime", "rewrite", "alias")) {
            modules.append("LoadModule ")
                    .append(module)
                    .append("_module /usr/lib/apache2/modules/mod_")
                    .append(module)
                    .append(".so\n");
        }
        String place = base.equals("/") ? "DocumentRoot " + site : "Alias " + base + " " + site + "/";
        return modules + "ServerName 127.0.0.1\nListen 127.0.0.1:" + port + "\nPidFile " + folder
                + "/apache.pid\nMutex file:" + folder + "\nErrorLog " + folder
                + "/apache.log\nTypesConfig /etc/mime.types\n"
                + (DebianChromium.isRoot() ? "User www-data\nGroup www-data\n" : "") + place + "\nErrorDocument 404 "
                + base + "404.html\n<Directory " + site + ">\nRequire all granted\nInclude "
                + SNIPPETS.resolve("apache.conf") + "\n</Directory>\n";
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
