package dev.sharh.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** A window in which a test opens pages of the built site. */
final class Pages implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;

    private Pages(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    static Pages in(Browser browser, int width) {
        return with(browser, new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    static Pages dark(Browser browser, int width) {
        return with(
                browser,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.DARK));
    }

    static Pages forcedColours(Browser browser, int width) {
        return with(
                browser,
                new Browser.NewContextOptions().setViewportSize(width, 900).setForcedColors(ForcedColors.ACTIVE));
    }

    static Pages withoutScript(Browser browser, int width) {
        return with(
                browser,
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }

    private static Pages with(Browser browser, Browser.NewContextOptions options) {
        return new Pages(browser.newContext(options));
    }

    /** Opens a page of the site, named by its path, as a host serves it. */
    Page open(String path) {
        page.navigate(BuiltSite.address() + path);
        return page;
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
        context.close();
    }
}
