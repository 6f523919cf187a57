package dev.sharh.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What the JDK's server may be kept busy with. It reads a request on the thread that answers it, so that a client that
 * sends a letter a minute holds one: there is a thread for each, with a small stack, and a time after which it is let go.
 * The server takes its limits from system properties alone, once, when it is first used.
 */
final class ServerLimits {
    private static final long STACK = 256 * 1024;
    private static final long KEPT_SECONDS = 20;

    private ServerLimits() {}

    /** To be called before there is a server. */
    static void set() {
        limit("sun.net.httpserver.maxReqTime", "10"); // seconds in which a request has come
        limit("sun.net.httpserver.idleInterval", "30");
        limit("sun.net.httpserver.maxIdleConnections", "100");
        limit("sun.net.httpserver.maxReqHeaders", "100");
        limit("sun.net.httpserver.maxReqHeaderSize", "65536");
        limit("jdk.httpserver.maxConnections", "3000");
        limit("sun.net.httpserver.nodelay", "true"); // or each answer waits for the last one to be acknowledged
    }

    private static void limit(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Threads that answer; those that have nothing to do go away. */
    static ExecutorService workers() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "preview", STACK);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
