package dev.sharh.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The front matter of an edition: the YAML between two lines of {@code ---}.
 *
 * @param titleByEditor whether an editor wrote the headline because the source has none; readers see it
 * @param standfirst one sentence under the headline, which may cite; may be empty
 * @param keyPoints the most important facts, each with a citation; only in summaries
 * @param pullQuote a quotation in large letters
 * @param aliases earlier addresses of the page
 * @param authors those of an article; empty in a summary
 * @param topics slugs of topics of an article; empty in a summary
 * @param curators who wrote a summary, or the editor's parts of an article
 * @param publishAt the day before which an explainer is a draft; only in an article
 * @param corrections of this edition, in the order of the file
 * @param withdrawn why readers can't read the explainer any more; only in an article
 * @param menu the place of a page of the site in a menu; explainers have none
 */
public record FrontMatter(
        PlacedText title,
        boolean titleByEditor,
        List<Inline> standfirst,
        List<List<Inline>> keyPoints,
        Optional<PullQuote> pullQuote,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<Source> source,
        boolean draft,
        List<Located<Alias>> aliases,
        List<Person> authors,
        List<Located<String>> topics,
        List<Person> curators,
        Optional<Located<LocalDate>> publishAt,
        List<Correction> corrections,
        Optional<Withdrawal> withdrawn,
        Optional<MenuPlace> menu) {
    public FrontMatter {
        aliases = List.copyOf(aliases);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        curators = List.copyOf(curators);
        corrections = List.copyOf(corrections);
        standfirst = List.copyOf(standfirst);
        keyPoints = keyPoints.stream().map(List::copyOf).toList();
    }

    /** Returns the front matter of a draft. */
    FrontMatter asDraft() {
        return new FrontMatter(
                title,
                titleByEditor,
                standfirst,
                keyPoints,
                pullQuote,
                published,
                updated,
                source,
                true,
                aliases,
                authors,
                topics,
                curators,
                publishAt,
                corrections,
                withdrawn,
                menu);
    }

    /** Returns the day of the last update or correction. */
    public Optional<LocalDate> changed() {
        return Stream.concat(updated.stream(), corrections.stream().map(Correction::date))
                .max(Comparator.naturalOrder());
    }

    /** Returns the texts that may cite, in the order of the page. */
    public Stream<List<Inline>> statements() {
        return Stream.of(
                        Stream.of(standfirst),
                        keyPoints.stream(),
                        pullQuote.stream().map(PullQuote::words))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty());
    }

    /** Returns the block ids that it cites, each with its place. */
    public Stream<Located<String>> cited() {
        return statements()
                .flatMap(line -> Inlines.in(line, Inline.Citation.class))
                .flatMap(citation -> citation.blocks().stream());
    }

    /**
     * A quotation in large letters.
     *
     * @param words in a summary, with a citation of their block
     * @param by the speaker
     */
    public record PullQuote(List<Inline> words, Optional<PlacedText> by) {
        public PullQuote {
            words = List.copyOf(words);
        }
    }

    /**
     * The place of a page in a menu that doesn't name it.
     *
     * @param footer whether it is the menu of the footer, and not that of the header
     * @param order pages with lower numbers come first
     */
    public record MenuPlace(boolean footer, int order) {}

    /** What was wrong in an edition, and is now right. */
    public record Correction(LocalDate date, PlacedText text) {}

    /**
     * An explainer that readers can't read any more.
     *
     * @param reason in each language, or the same in all
     * @param place of the key
     */
    public record Withdrawal(LocalDate date, LocalizedText reason, Place place) {}

    /** The source of an article: its publisher, address and licence. */
    public record Source(String name, Optional<String> url, Optional<String> licence) {}

    /**
     * An earlier address of a page, relative to the site: {@code /old/address/}.
     *
     * @param written begins with a slash
     */
    public record Alias(String written) {
        private static final String INDEX = "index.html";

        /** A name that every host and file system accepts. */
        private static final Pattern SEGMENT = Pattern.compile("[^\\p{Cntrl}\\p{Cf}\\s/\\\\?#%:*\"<>|]{1,80}");

        /** Names that the site and its hosts use. */
        private static final Set<String> RESERVED =
                Set.of("assets", ".sharh", ".well-known", "_headers", "_redirects", ".nojekyll", "cname", "404.html");

        /** Returns the path of the file at the address in the site's folder; empty if the address is not valid. */
        public Optional<String> file() {
            if (!written.startsWith("/") || written.length() < 2 || written.startsWith("//")) {
                return Optional.empty();
            }
            String path = written.endsWith("/") ? written.substring(1, written.length() - 1) : written.substring(1);
            String[] segments = path.split("/", -1);
            boolean plain = Arrays.stream(segments)
                    .allMatch(segment ->
                            SEGMENT.matcher(segment).matches() && !segment.endsWith(".") && !segment.startsWith("."));
            if (!plain || RESERVED.contains(segments[0].toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            boolean page = path.endsWith(".html") && !written.endsWith("/");
            return Optional.of(page ? path : path + "/" + INDEX);
        }
    }

    /**
     * An author of an article, or a curator of a summary.
     *
     * @param name in each language, or the same in all
     * @param role such as "Correspondent in Baghdad"
     * @param url a page about the person
     */
    public record Person(LocalizedText name, Optional<LocalizedText> role, Optional<String> url) {}
}
