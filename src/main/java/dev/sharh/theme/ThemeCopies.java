package dev.sharh.theme;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.sharh.content.CldrTables;
import dev.sharh.language.Language;
import dev.sharh.model.Sha256;
import dev.sharh.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the built-in theme, and those of a project beside them. A copy names in its first line the version from which it
 * was made and the hash of the built-in file.
 */
public final class ThemeCopies {
    private static final Pattern STAMP = Pattern.compile(".*\\bfrom Sharh ([^\\s,]+), ([0-9a-f]{12})\\b.*(?:\\R|$)");
    private static final Pattern STRINGS = Pattern.compile("strings\\.([^/]+)\\.yaml");

    /** Files that add to the theme: the built-in ones are empty. */
    private static final Pattern ADDING = Pattern.compile("css/site\\.css|partials/site-[a-z]+\\.ftl");

    private static final int HASH_LENGTH = 12;
    private static final int CONTEXT_LINES = 3;

    /** How a first line is a comment that no page shows, by the ending of the file. */
    private static final Map<String, String> COMMENTS = Map.of(
            "ftl", "<#-- %s -->\n",
            "ftlx", "<#-- %s -->\n",
            "css", "/* %s */\n",
            "yaml", "# %s\n");

    private static final Set<String> TEXTS = Set.of("svg", "md", "txt");

    private final Path folder;

    public ThemeCopies(Path project) {
        this.folder = project.resolve(Theme.FOLDER);
    }

    /** What a file of a theme is. */
    public enum State {
        BUILT_IN,
        /** The built-in theme has no such file, or the project's adds to it. */
        ADDED,
        /** It replaces the built-in file, and doesn't say from which version it was copied. */
        REPLACED,
        COPIED,
        /** The built-in file has changed since it was copied. */
        OUTDATED
    }

    /** Returns the paths of the built-in files and of those of the project. */
    public Set<String> paths() throws IOException {
        Set<String> paths = new TreeSet<>(BuiltInTheme.paths());
        if (Files.isDirectory(folder)) {
            paths.addAll(BuiltInTheme.below(folder));
        }
        return paths;
    }

    /** Returns a built-in file; for the strings of a language that the theme doesn't have, the file to translate. */
    public Optional<byte[]> builtIn(String path) {
        return BuiltInTheme.bytes(path).or(() -> toTranslate(path));
    }

    private static Optional<byte[]> toTranslate(String path) {
        Matcher strings = STRINGS.matcher(path);
        return strings.matches()
                ? Language.parse(strings.group(1))
                        .map(language -> StringsTemplate.text(language, new CldrTables().of(language))
                                .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Returns whether a file can be printed and compared. */
    public static boolean isText(String path) {
        return COMMENTS.containsKey(ending(path)) || TEXTS.contains(ending(path));
    }

    /** Returns the built-in file with the version in its first line. */
    public Optional<byte[]> copy(String path, String version) {
        return builtIn(path)
                .map(content -> Optional.ofNullable(COMMENTS.get(ending(path)))
                        .map(comment -> comment.replace("%s", "Copied from Sharh " + version + ", " + hash(content)))
                        .map(stamp ->
                                (stamp + new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
                        .orElse(content));
    }

    /** Returns a text without the line that says from which version it was copied. */
    public static String withoutStamp(String text) {
        Matcher stamp = STAMP.matcher(text);
        return stamp.lookingAt() ? text.substring(stamp.end()) : text;
    }

    public State state(String path) throws IOException {
        if (!Files.exists(file(path))) {
            return State.BUILT_IN;
        }
        Optional<byte[]> builtIn = BuiltInTheme.bytes(path);
        Optional<Matcher> stamp = stamp(path);
        boolean adds = STRINGS.matcher(path).matches() || ADDING.matcher(path).matches();
        if (builtIn.isEmpty() || (stamp.isEmpty() && adds)) {
            return State.ADDED;
        }
        return stamp.map(found -> found.group(2).equals(hash(builtIn.get())) ? State.COPIED : State.OUTDATED)
                .orElse(State.REPLACED);
    }

    /** Returns the version from which a file of the project was copied. */
    public Optional<String> version(String path) throws IOException {
        return stamp(path).map(found -> found.group(1));
    }

    private Optional<Matcher> stamp(String path) throws IOException {
        return isText(path) && Files.exists(file(path))
                ? Optional.of(STAMP.matcher(own(path))).filter(Matcher::lookingAt)
                : Optional.empty();
    }

    /** Returns the unified difference from the built-in file to that of the project; empty if they are the same. */
    public List<String> difference(String path) throws IOException {
        List<String> builtIn = new String(builtIn(path).orElse(new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> own = withoutStamp(own(path)).lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                "built-in/" + path, Theme.FOLDER + "/" + path, builtIn, DiffUtils.diff(builtIn, own), CONTEXT_LINES);
    }

    /** Returns the path of a file in the project. */
    public Path file(String path) {
        return folder.resolve(path);
    }

    private String own(String path) throws IOException {
        return new String(Files.readAllBytes(file(path)), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        return Sha256.hex(content).substring(0, HASH_LENGTH);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
