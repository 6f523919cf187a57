package dev.sharh.authoring;

import static dev.sharh.model.Diagnostic.warning;

import dev.sharh.content.SourceFile;
import dev.sharh.content.data.DataReader;
import dev.sharh.content.data.Node;
import dev.sharh.content.markdown.MarkdownReader;
import dev.sharh.language.Message;
import dev.sharh.model.Block;
import dev.sharh.model.Body;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Inline;
import dev.sharh.model.Inlines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads an article in Markdown. It stays as it is; only a heading of level 1 becomes the title, and if there are more, all
 * headings go down by one level.
 */
final class MarkdownArticle {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern NUMBER_SIGNS = Pattern.compile("( {0,3}#{1,6})(.*)", Pattern.DOTALL);
    private static final int LOWEST = 6;

    private final Diagnostic.Report report;
    private final Set<ArticleText.Loss> losses = EnumSet.noneOf(ArticleText.Loss.class);

    private MarkdownArticle(Diagnostic.Report report) {
        this.report = report;
    }

    static ArticleText read(SourceFile file, Diagnostic.Report report) {
        return new MarkdownArticle(report).article(file);
    }

    private ArticleText article(SourceFile file) {
        Matcher frontMatter = FRONT_MATTER.matcher(file.text());
        boolean has = frontMatter.find();
        Optional<String> title =
                has ? title(file, Optional.ofNullable(frontMatter.group(1)).orElse("")) : Optional.empty();
        int start = has ? frontMatter.end() : 0;
        Body body = new MarkdownReader().read(file, start, this::note);
        if (Inlines.in(body, Inline.Image.class).findAny().isPresent()) {
            losses.add(ArticleText.Loss.PICTURE_FILES);
        }
        List<Block.Heading> headings = body.blocks().stream()
                .filter(block -> block.block() instanceof Block.Heading)
                .map(block -> (Block.Heading) block.block())
                .toList();
        List<Block.Heading> top =
                headings.stream().filter(heading -> heading.level() == 1).toList();
        Optional<Block.Heading> headline = top.stream()
                .findFirst()
                .filter(first -> title.isEmpty() || title.get().equals(words(first)));
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        boolean lower = top.size() > (headline.isPresent() ? 1 : 0);
        for (int i = headings.size() - 1; i >= 0; i--) { // from the end, because lines are removed
            Block.Heading heading = headings.get(i);
            if (headline.filter(heading::equals).isPresent()) {
                remove(heading, lines);
            } else if (lower) {
                lower(heading, lines);
            }
        }
        long before = file.text().substring(0, start).lines().count();
        String kept = lines.stream()
                .skip(before)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\A(?:[ \\t]*\\n)+|\\s+\\z", "");
        return new ArticleText(
                title.or(() -> headline.map(MarkdownArticle::words)),
                kept.isEmpty() ? List.of() : List.of(kept),
                losses);
    }

    private void note(Diagnostic diagnostic) {
        if (diagnostic.code().equals("markdown/raw-html")) {
            report.accept(diagnostic);
        }
    }

    /** Returns the title of the front matter; its other keys are reported. */
    private Optional<String> title(SourceFile file, String yaml) {
        Optional<Node> node = DataReader.read(new SourceFile(file.name(), yaml, file.firstLine() + 1), report);
        if (node.isEmpty() || !(node.get() instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        List<String> others = mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> !key.equals("title"))
                .toList();
        if (!others.isEmpty()) {
            report.accept(warning(
                    "import/left-out",
                    mapping.place(),
                    Message.of("left out of the front matter: {0}", String.join(", ", others)),
                    Message.of("write what readers need into the front matter of the new article")));
        }
        return mapping.get("title")
                .flatMap(value -> value instanceof Node.Scalar scalar
                        ? Optional.of(scalar.text().strip())
                        : Optional.empty());
    }

    private static String words(Block.Heading heading) {
        return Inlines.words(heading.content()).text().strip();
    }

    private static void remove(Block.Heading heading, List<String> lines) {
        int line = heading.place().line() - 1;
        int underline = underline(line, lines);
        for (int i = Math.max(line, underline); i >= line; i--) {
            lines.remove(i);
        }
    }

    private static void lower(Block.Heading heading, List<String> lines) {
        int line = heading.place().line() - 1;
        int underline = underline(line, lines);
        Matcher signs = NUMBER_SIGNS.matcher(lines.get(line));
        if (underline < 0 && signs.matches() && heading.level() < LOWEST) {
            lines.set(line, signs.group(1) + "#" + signs.group(2));
        } else if (underline > line) {
            String text = String.join(" ", lines.subList(line, underline)).strip();
            lines.subList(line, underline + 1).clear();
            lines.add(line, "#".repeat(heading.level() + 1) + " " + text);
        }
    }

    /** Returns the line that underlines a heading; −1 if it has number signs. */
    private static int underline(int line, List<String> lines) {
        if (lines.get(line).stripLeading().startsWith("#")) {
            return -1;
        }
        int at = line;
        while (at < lines.size() && !UNDERLINE.matcher(lines.get(at)).matches()) {
            at++;
        }
        return at < lines.size() ? at : -1;
    }
}
