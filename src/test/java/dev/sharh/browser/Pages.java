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

    /** The colours that a reader's machine asks for. */
    enum Colours {
        LIGHT,
        DARK,
        FORCED
    }

    static Pages in(Browser browser, int width) {
        return with(browser, width, new Browser.NewContextOptions());
    }

    static Pages withoutScript(Browser browser, int width) {
        return with(browser, width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Pages with(Browser browser, int width, Browser.NewContextOptions options) {
        return new Pages(browser.newContext(options.setViewportSize(width, 900)));
    }

    /** Opens a page of the site, named by its path, as a host serves it. */
    Page open(String path) {
        page.navigate(BuiltSite.address() + path);
        return page;
    }

    /** Shows the page that is open in other colours or at another width; pages without scripts are as if opened so. */
    void show(Colours colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(colours == Colours.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(colours == Colours.FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE));
        page.setViewportSize(width, 900);
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
        context.close();
    }
}
