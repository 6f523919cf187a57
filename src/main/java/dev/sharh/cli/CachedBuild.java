package dev.sharh.cli;

import dev.sharh.BuildOutcome;
import dev.sharh.SiteBuild;
import dev.sharh.SiteOutput;
import dev.sharh.output.CacheFolder;
import dev.sharh.output.SiteFolder;
import java.io.IOException;
import java.util.Optional;

/** A build that uses what the last one left in {@code .sharh-cache}, and leaves something itself. */
final class CachedBuild {
    /** With fewer explainers, all is made before what was left is read. */
    static final int WORTH_IT = 50;

    private final CacheFolder cache;
    private final SiteFolder site;
    private final String state;
    private final Optional<String> program;
    private final int least;
    private Optional<SiteBuild> build = Optional.empty();

    /**
     * @param cache where it is left
     * @param site where the last build wrote
     * @param program which program this is; absent if it is to do without
     * @param least with fewer explainers nothing is left
     */
    CachedBuild(CacheFolder cache, SiteFolder site, Optional<String> program, int least) throws IOException {
        this.cache = cache;
        this.site = site;
        this.state = site.state();
        this.program = program;
        this.least = least;
    }

    /** The state of the site from which files may be taken over. */
    String state() {
        return state;
    }

    BuildOutcome run(SiteBuild fresh, SiteOutput out) {
        SiteBuild now = program.map(known -> fresh.recalling(cache.read(), known + state))
                .orElse(fresh);
        build = Optional.of(now);
        return now.run(out);
    }

    /** Leaves what the next build needs; to be called when the site is in its place. */
    void leave(BuildOutcome outcome) throws IOException {
        if (program.isPresent() && build.isPresent() && outcome.explainers() >= least) {
            cache.write(build.get().left(program.get() + site.state()));
        }
    }
}
