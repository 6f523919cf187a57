package dev.sharh.render.page;

import dev.sharh.model.Edition;
import dev.sharh.model.Explainer;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import dev.sharh.model.Located;
import dev.sharh.model.NumberedBlock;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.SiteLanguage;
import dev.sharh.render.asset.Styles;
import dev.sharh.render.html.BlockHtml;
import dev.sharh.render.html.Html;
import dev.sharh.render.html.InlineHtml;
import dev.sharh.render.html.InlineHtml.Pictures;
import dev.sharh.render.page.LayoutView.LanguageView;
import dev.sharh.render.page.PageKind.ForExplainer;
import dev.sharh.render.page.SideBySidePage.SideBySideView.ColumnView;
import dev.sharh.render.page.SideBySidePage.SideBySideView.RowView;
import dev.sharh.render.page.SideBySidePage.SideBySideView.SourceBlockView;
import dev.sharh.render.page.SideBySidePage.SideBySideView.SummaryView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /<slug>/}: an article beside its summary; each paragraph is level with the blocks that it cites. Of several summaries,
 * each one after the first has a page of its own, {@code /<slug>/<language>/}.
 */
public final class SideBySidePage implements ForExplainer {
    @Override
    public Stream<OutputFile> pages(Rendering rendering, Explainer explainer) {
        return explainer.summaries().stream()
                .flatMap(summary -> Explainers.sideBySide(rendering, explainer, summary)
                        .map(address -> new Page(rendering, explainer, summary, address).print())
                        .stream());
    }

    private static final class Page {
        private final Rendering rendering;
        private final Explainer explainer;
        private final Edition summary;
        private final Address address;
        private final Pictures pictures;
        private final BlockHtml sourceBlocks;
        /** The ids on the page: a block that is shown twice has its id at the first place. */
        private final Set<String> ids = new HashSet<>();

        Page(Rendering rendering, Explainer explainer, Edition summary, Address address) {
            this.rendering = rendering;
            this.explainer = explainer;
            this.summary = summary;
            this.address = address;
            this.pictures = Pictures.of(explainer, address.equals(Address.sideBySide(explainer.slug())) ? "" : "../");
            SiteLanguage language = rendering.language(explainer.source().language());
            String home = address.to(Explainers.address(explainer, explainer.source()));
            this.sourceBlocks = new BlockHtml(
                    InlineHtml.quoting(rendering.isolation(language), new CitationLinks(language), pictures, home), "");
        }

        OutputFile print() {
            Edition main = explainer.source();
            SiteLanguage language = rendering.language(main.language());
            return new Layout(rendering, language, address)
                    .title(main.title() + " · " + summary.title())
                    .styled(Styles.Kind.SIDE_BY_SIDE)
                    .inAllLanguages()
                    .card(CardFiles.view(rendering.site(), explainer, main))
                    .description(Explainers.description(main))
                    .published(explainer.published(main))
                    .translations(Explainers.translations(explainer))
                    .hidden(Explainers.isDraft(explainer, summary))
                    .print("side-by-side.ftl", view());
        }

        private SideBySideView view() {
            return new SideBySideView(column(explainer.source(), ""), summary(), choices());
        }

        private ColumnView column(Edition edition, String standfirst) {
            SiteLanguage language = rendering.language(edition.language());
            return new ColumnView(
                    language.tag(),
                    language.direction().attribute(),
                    language.autonym(),
                    new Html(rendering.isolation(language).html(edition.title())),
                    new Html(standfirst),
                    explainer
                            .published(edition)
                            .map(day -> Html.date(language.dates().day(day))),
                    address.to(Explainers.address(explainer, edition)));
        }

        /** Returns links to the pages of all summaries; none if there is one summary. */
        private List<LanguageView> choices() {
            return explainer.summaries().stream()
                    .filter(other -> explainer.summaries().size() > 1)
                    .map(other -> {
                        SiteLanguage language = rendering.language(other.language());
                        Address page = Explainers.sideBySide(rendering, explainer, other)
                                .orElse(address);
                        return new LanguageView(
                                language.tag(),
                                language.direction().attribute(),
                                language.autonym(),
                                address.to(page),
                                other.equals(summary));
                    })
                    .toList();
        }

        private SummaryView summary() {
            SiteLanguage language = rendering.language(summary.language());
            InlineHtml inlines = new InlineHtml(
                            rendering.isolation(language),
                            new CitationLinks(language),
                            pictures,
                            summary.language().tag() + "-")
                    .withLinksOf(address.to(Explainers.address(explainer, summary)));
            BlockHtml blocks = new BlockHtml(inlines, summary.language().tag() + "-");
            List<Part> parts = Stream.concat(
                            keyPoints(inlines).stream(),
                            summary.body().blocks().stream()
                                    .map(block -> new Part(
                                            new Html(blocks.html(block.block(), "")), ids(block.citations().stream()))))
                    .toList();
            Set<String> cited =
                    parts.stream().flatMap(part -> part.cited().stream()).collect(Collectors.toSet());
            List<String> onlyInStandfirst =
                    ids(Inlines.in(summary.frontMatter().standfirst(), Inline.Citation.class)).stream()
                            .filter(id -> !cited.contains(id))
                            .toList();
            List<RowView> rows = new ArrayList<>();
            for (Part part : parts) { // the first is below the standfirst
                Stream<String> above = rows.isEmpty() ? onlyInStandfirst.stream() : Stream.of();
                rows.add(new RowView(part.html(), sources(Stream.concat(above, part.cited().stream()))));
            }
            List<SourceBlockView> rest = explainer.source().body().blocks().stream()
                    .filter(block -> !cited.contains(block.id()) && !onlyInStandfirst.contains(block.id()))
                    .map(this::sourceBlock)
                    .toList();
            String standfirst = inlines.html(summary.frontMatter().standfirst());
            return new SummaryView(
                    column(summary, standfirst),
                    language.strings().get("sideBySide.summaries"),
                    language.strings().get("sideBySide.fold"),
                    rows,
                    footnotes(summary, blocks),
                    rest);
        }

        private static Html footnotes(Edition summary, BlockHtml blocks) {
            return summary.body().footnotes().isEmpty()
                    ? Html.EMPTY
                    : new Html(blocks.footnotes(summary.body().footnotes()));
        }

        /** A part of the summary with the ids of the blocks that it cites. */
        private record Part(Html html, List<String> cited) {}

        private Optional<Part> keyPoints(InlineHtml inlines) {
            List<List<Inline>> points = summary.frontMatter().keyPoints();
            String list = points.stream()
                    .map(point -> "<li>" + inlines.html(point) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
            List<String> cited = ids(points.stream().flatMap(point -> Inlines.in(point, Inline.Citation.class)));
            return Optional.of(new Part(new Html(list), cited)).filter(part -> !points.isEmpty());
        }

        private static List<String> ids(Stream<Inline.Citation> citations) {
            return citations
                    .flatMap(citation -> citation.blocks().stream())
                    .map(Located::value)
                    .distinct()
                    .toList();
        }

        private List<SourceBlockView> sources(Stream<String> ids) {
            return ids.flatMap(id -> explainer.block(id).stream())
                    .map(this::sourceBlock)
                    .toList();
        }

        private SourceBlockView sourceBlock(NumberedBlock block) {
            SiteLanguage language = rendering.language(explainer.source().language());
            String id = ids.add(block.id()) ? " id=\"" + block.id() + "\"" : "";
            return new SourceBlockView(
                    language.numerals().format(block.number()),
                    new Html(sourceBlocks.html(block.block(), id)),
                    address.to(Explainers.address(explainer, explainer.source())) + "#" + block.id());
        }
    }

    /**
     * An article beside a summary.
     *
     * @param source the head of the article's column
     * @param summary the summary
     * @param choices the pages with the other summaries and this one, as in the language switch; empty if there is one summary
     */
    public record SideBySideView(ColumnView source, SummaryView summary, List<LanguageView> choices) {

        /**
         * The head of a column.
         *
         * @param lang the language (BCP 47), for {@code lang}
         * @param dir {@code ltr} or {@code rtl}
         * @param language the name of the language in this language
         * @param title the headline
         * @param standfirst may be empty
         * @param published the date in words, as a time element
         * @param href the page of the edition
         */
        public record ColumnView(
                String lang,
                String dir,
                String language,
                Html title,
                Html standfirst,
                Optional<Html> published,
                String href) {}

        /**
         * A summary, paragraph by paragraph.
         *
         * @param head the head of the summary's column
         * @param choose the heading above the choice of a summary
         * @param fold the text of the control that opens the cited blocks on phones
         * @param rows one for its key points, if it has some, and one for each of its blocks
         * @param footnotes may be empty
         * @param rest the article's blocks that the summary doesn't cite
         */
        public record SummaryView(
                ColumnView head,
                String choose,
                String fold,
                List<RowView> rows,
                Html footnotes,
                List<SourceBlockView> rest) {}

        /**
         * A part of the summary and the article's blocks that it cites.
         *
         * @param summary the key points or a block of the summary
         * @param sources the article's blocks that it cites; the first part has those that only the standfirst cites, too
         */
        public record RowView(Html summary, List<SourceBlockView> sources) {}

        /**
         * A block of the article.
         *
         * @param number the number of the block, formatted
         * @param content the block
         * @param href the address of the block on the page of the article
         */
        public record SourceBlockView(String number, Html content, String href) {}
    }
}
