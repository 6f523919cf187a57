package dev.sharh.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sharh.ProjectFolder;
import dev.sharh.TestBuild;
import dev.sharh.content.ProjectFiles;
import dev.sharh.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesCheckTest {
    private static final String SITE = "templates/css/site.css";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { color: red; b { top: 0 }          | 1 theme/css-syntax error    | the block of “a” is not closed | before “b”",
                "a { color: var(--acent) }             | 16 theme/css-unknown warning | no style sheet defines “--acent” | “--accent”",
                "a { color: var(--mine) }              | 16 theme/css-unknown warning | no style sheet defines “--mine” | :root { --mine: …; }",
                "@medai print { a { top: 0 } }         | 1 theme/css-unknown warning  | browsers don't know “@medai” | “media”",
                "@import \"x.css\";                    | 1 theme/css-address error    | can't import | css/site.css",
                "@import url(https://example.org/x);   | 1 theme/css-address error    | can't import | css/site.css",
                "a { background: url(//e.org/x.png) }  | 17 theme/css-address error   | from elsewhere | templates/assets/",
                "a { background: url('HTTP://e.org') } | 21 theme/css-address error   | from elsewhere | templates/assets/",
                "a { background: url(/assets/x.svg) }  | 17 theme/css-address error   | below a path | templates/assets/",
                "a { background: url(../assets/flg.svg) } | 17 theme/css-address error | no file “assets/flg.svg” | “../assets/flag.svg”",
                "a { background: url(assets/flag.svg) } | 17 theme/css-address error  | no file “css/assets/flag.svg” | “../assets/flag.svg”",
                "a { background: image-set('x.png' 1x) } | 27 theme/css-address error | no file “css/x.png” | templates/assets/",
                "@font-face { src: url(my.woff2) }     | 19 theme/css-address error   | no file “css/my.woff2” | templates/assets/"
            })
    void aMistakeIsFoundWhereItIs(String css, String finding, String message, String hint) {
        project().with(SITE, css);

        assertThat(found()).singleElement().satisfies(only -> {
            assertThat(only.place().file()).isEqualTo(SITE);
            assertThat(only.place().column() + " " + only.code() + " "
                            + only.severity().word())
                    .isEqualTo(finding);
            assertThat(only.message()).contains(message);
            assertThat(only.hint().orElse("")).contains(hint);
        });
    }

    @Test
    void whatPagesCanLoadAndUseIsNoMistake() {
        project().with(SITE, """
                @font-face { font-family: Mine; src: local("Mine"), url("../assets/flag.svg?#iefix") format("woff2"); }
                :root { --mine: 1px; }
                a { background: url(data:image/png;base64,AA==), url(#gradient); top: var(--mine); left: var(--other, 0); }
                b { font-family: var(--font-arab); color: var(--accent); }
                @-moz-document url-prefix() { b { top: 0 } }
                """);

        assertThat(found()).isEmpty();
        assertThat(TestBuild.published(folder).diagnostics()).isEmpty();
    }

    /** After an update, or if a copy leaves it out. */
    @Test
    void aBuiltInSheetThatUsesWhatACopyNoLongerDefinesIsFound() throws IOException {
        String tokens = java.nio.file.Files.readString(Path.of("templates/css/tokens.css"));
        project().with("templates/css/tokens.css", tokens.replaceAll("--target: [^;]+;", ""));

        assertThat(found()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.place().file()).startsWith("built-in/templates/css/");
            assertThat(each.message()).isEqualTo("no style sheet defines “--target”");
        });
    }

    @Test
    void theBuiltInSheetsUseOnlyWhatTheyDefine() {
        project().with(SITE, "/* mine */");

        assertThat(found()).isEmpty();
    }

    private ProjectFolder project() {
        return ProjectFolder.in(folder)
                .with("templates/assets/flag.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    private List<Diagnostic> found() {
        List<Diagnostic> found = new ArrayList<>();
        StylesCheck.check(new ThemeFolder(new ProjectFiles(folder), found::add), found::add);
        return found;
    }
}
