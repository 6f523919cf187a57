package dev.sharh.render.host;

import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.PageKind;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of GitHub Pages: {@code .nojekyll}, so that it publishes files whose names begin with a dot or an underscore, and
 * {@code CNAME}, if the site is at the root of its own domain.
 */
public final class HostFiles implements PageKind {
    /** Domains of hosts; a site there has no domain of its own. */
    private static final List<String> SHARED = List.of(
            "github.io",
            "githubusercontent.com",
            "gitlab.io",
            "netlify.app",
            "pages.dev",
            "workers.dev",
            "web.app",
            "vercel.app",
            "amazonaws.com",
            "cloudfront.net",
            "localhost",
            "example",
            "test",
            "invalid");

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*");

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        OutputFile noJekyll = OutputFile.text(".nojekyll", "");
        Optional<OutputFile> domain = rendering
                .site()
                .settings()
                .baseUrl()
                .flatMap(HostFiles::domain)
                .map(host -> OutputFile.text("CNAME", host + "\n"));
        return Stream.concat(Stream.of(noJekyll), domain.stream());
    }

    private static Optional<String> domain(URI baseUrl) {
        String host = baseUrl.getHost().toLowerCase(Locale.ROOT);
        boolean own = DOMAIN.matcher(host).matches()
                && SHARED.stream().noneMatch(shared -> host.equals(shared) || host.endsWith("." + shared));
        return Optional.of(host).filter(name -> own && baseUrl.getRawPath().equals("/") && baseUrl.getPort() == -1);
    }
}
