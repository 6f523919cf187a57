package dev.sharh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the one browser of a test run; each makes the contexts that it needs. */
final class Browsers implements ParameterResolver {
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Once.RUNNING.browser;
    }

    /** Starts it for the first test of this JVM that needs one: JUnit's own stores end with a test class. */
    private static final class Once {
        private static final Running RUNNING = new Running(ChromiumSource.any());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(RUNNING::close));
        }
    }

    static final class Running implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        Running(Chromium chromium) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            List<String> flags = new ArrayList<>(FLAGS);
            if (DebianChromium.isRoot()) {
                flags.add("--no-sandbox");
            }
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags);
            chromium.executable().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
