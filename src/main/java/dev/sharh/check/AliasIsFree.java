package dev.sharh.check;

import static dev.sharh.model.Diagnostic.error;
import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.model.Alias;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Edition;
import dev.sharh.model.Located;
import dev.sharh.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * An address that a page had before is an address, and nothing else stands there now.
 */
final class AliasIsFree implements SiteCheck {
    /** So many redirects fit into {@code _redirects} on every host that reads it. */
    static final int RULES = 100;

    @Override
    public void check(Site site, Diagnostic.Report report) {
        List<Located<Alias>> aliases = site.explainers().stream()
                .flatMap(explainer -> explainer.editions().stream())
                .map(Edition::frontMatter)
                .flatMap(frontMatter -> frontMatter.aliases().stream())
                .toList();
        if (!aliases.isEmpty()) {
            UrlRegistry taken = UrlRegistry.of(site);
            aliases.forEach(alias -> check(alias, taken, report));
        }
        if (aliases.size() > RULES) {
            report.accept(warning(
                    "alias/too-many",
                    aliases.get(RULES).place(),
                    "the site has " + aliases.size() + " aliases, of which hosts take the first " + RULES
                            + " as rules of “_redirects”",
                    "nothing is lost: each alias is a page as well, which sends readers on; remove old ones that"
                            + " nobody asks for any more"));
        }
    }

    private static void check(Located<Alias> alias, UrlRegistry taken, Diagnostic.Report report) {
        String written = alias.value().written();
        Optional<String> file = alias.value().file();
        if (file.isEmpty()) {
            report.accept(error(
                    "alias/malformed",
                    alias.place(),
                    "“" + written + "” is not an address of the site",
                    "write it from the site's own address on, with a slash at both ends: /old/address/"));
            return;
        }
        Optional<String> other = taken.by(file.get());
        if (other.isPresent()) {
            report.accept(error(
                    "alias/taken",
                    alias.place(),
                    "at “" + written + "” there is " + other.get() + " already",
                    "remove the alias, or write the address that the page really had"));
        } else {
            taken.put(file.get(), "another alias");
        }
    }
}
