package dev.sharh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * A window in which a test opens pages of the built site. A browser takes longer to open one than to show a page, so tests
 * use the same window in turn, each from an empty page on; a test that listens to its window has {@link #ownIn} its own.
 */
final class Pages implements AutoCloseable {
    private static final int HEIGHT = 900;

    /** Takes back no window: it is closed. */
    private static final Deque<BrowserContext> NONE = new ArrayDeque<>();

    private static final Map<Browser, Map<Boolean, Deque<BrowserContext>>> FREE = new WeakHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final Deque<BrowserContext> free;

    private Pages(BrowserContext context, int width, Deque<BrowserContext> free) {
        this.context = context;
        this.free = free;
        this.page =
                context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia((Media) null)
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion((ReducedMotion) null));
    }

    /** The colours that a reader's machine asks for. */
    enum Colours {
        LIGHT,
        DARK,
        FORCED
    }

    static Pages in(Browser browser, int width) {
        return next(browser, width, true);
    }

    static Pages withoutScript(Browser browser, int width) {
        return next(browser, width, false);
    }

    /** A window that no other test has had or will have. */
    static Pages ownIn(Browser browser, int width) {
        return new Pages(browser.newContext(), width, NONE);
    }

    private static Pages next(Browser browser, int width, boolean script) {
        Deque<BrowserContext> free = FREE.computeIfAbsent(browser, key -> new HashMap<>())
                .computeIfAbsent(script, key -> new ArrayDeque<>());
        BrowserContext context = free.isEmpty()
                ? browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script))
                : free.pop();
        return new Pages(context, width, free);
    }

    /** Opens a page of the site, named by its path, as a host serves it. */
    Page open(String path) {
        page.navigate(BuiltSite.address() + path);
        return page;
    }

    /** Waits until the address of the page has this end, which takes a moment after a key or a click. */
    void waitForAddress(String end) {
        page.waitForURL(url -> url.endsWith(end));
    }

    /** Shows the page that is open in other colours or at another width; pages without scripts are as if opened so. */
    void show(Colours colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(colours == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(colours == Colours.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE));
        page.setViewportSize(width, HEIGHT);
        page.evaluate("Promise.all(document.getAnimations().map(animation => animation.finished)).then(() => null)");
    }

    /** Opens a page of the site from its folder. */
    Page openFromDisk(String path) {
        page.navigate(BuiltSite.folder().resolve(path).toUri().toString());
        return page;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        if (free != NONE && context.pages().size() == 1) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setForcedColors(ForcedColors.NONE));
            page.navigate("about:blank");
            free.push(context);
        } else {
            context.close();
        }
    }
}
