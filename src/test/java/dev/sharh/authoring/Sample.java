package dev.sharh.authoring;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sharh.ProjectFolder;
import dev.sharh.content.ProjectFiles;
import dev.sharh.content.SiteReader;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.SiteSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file with every key that there is, and the two who judge it: another's validator, and our own reader. */
@SuppressWarnings("ImmutableEnumChecker") // a validator keeps what it has compiled
enum Sample {
    SITE(ContentSchema.SITE, "content/site.yaml", """
            title: {ar: شرح, en: Sharh}
            publisher: {ar: شرح, en: Sharh}
            languages: [ar, en]
            baseUrl: https://example.org/sharh/
            months: both
            digits: {ar: latn}
            uncompared: [sw]
            checks: {units: on, numbers: on, dates: on, times: on, limits: on, countries: on, opposites: off, names: on, quotations: on}
            sharh: "1.0"
            sourceUpdates: true
            fonts: none
            cards: false
            sideBySide: false
            timelineFiles: false
            menus:
              header: [{url: https://example.org/, name: {ar: مثال, en: Example}}, about, {topic: iraq}, {feed: true}]
              footer: [{page: about, name: {ar: عنا, en: Who we are}}]
            theme:
              colours: {accent: "#1d4e89", accentDark: "oklch(0.8 0.1 250)"}
              textFace: {Arab: '"Noto Naskh Arabic", serif', en: "Georgia, serif"}
              headingFace: {Latn: sans-serif}
              logo: logo.svg
              switch: start
            security: {contact: "mailto:security@example.org", expires: 2027-01-01, policy: https://example.org/security}
            precompress: [gzip, brotli]
            publish:
              here: {folder: ../public}
              pages: {git: origin, branch: gh-pages}
              archive: {zip: site.zip}
            """),
    FRONT_MATTER(ContentSchema.FRONT_MATTER, "content/dam/summary.en.md", """
            title: The dam
            titleBy: editor
            standfirst: A dam is being built. [@p1]
            keyPoints: ["The work began in 2020. [@p1]"]
            pullQuote: {text: "It ends. [@p2]", by: Somebody}
            published: 2024-05-01
            updated: 2024-05-02
            source: {name: Example, url: https://example.org/article, licence: CC BY 4.0}
            draft: false
            aliases: [/old/address/]
            authors: [{name: {ar: سارة, en: Sara}, role: {ar: مراسلة, en: Reporter}, url: https://example.org/sara}]
            topics: [water]
            publishAt: 2026-12-01
            corrections: [{date: 2024-05-03, text: It was the river.}]
            withdrawn: {date: 2024-05-04, reason: {ar: خطأ, en: A mistake}}
            curators: [{name: Sam, role: Editor, url: https://example.org/sam}]
            """),
    PAGE(ContentSchema.PAGE, "content/pages/about.en.md", """
            title: About us
            description: Who we are.
            menu: footer
            order: 2
            aliases: [/old/about/]
            """),
    TIMELINE(ContentSchema.TIMELINE, "content/dam/timeline.yaml", """
            title: {ar: التسلسل, en: Timeline}
            asOf: 2024-05-01
            eras:
              - {date: 2014/2017, title: {ar: الحرب, en: The war}}
            figures:
              - {value: 2500, unit: {ar: جندي, en: troops}, label: {ar: في المجموع, en: in all}, cites: [p1]}
            events:
              - id: start
                date: 2020-05
                status: planned
                title: {ar: بدء, en: Start}
                text: {ar: بدأ, en: It starts}
                cites: p1
                inferred: {ar: لأن, en: because}
                accept: {code: rounded}
                figure: {value: 12.5, unit: {ar: متر, en: metres}}
                media:
                  image: media/a.png
                  alt: {ar: صورة, en: A picture}
                  caption: {ar: صورة, en: Caption}
                  credit: {ar: مصور, en: N}
                  video: https://example.org/v
                history: [{date: ../2020-03, asOf: 2019-02-01}]
                outcome: {status: happened, date: 2020-06-01}
            """),
    GLOSSARY(ContentSchema.GLOSSARY, "content/glossary.yaml", """
            names:
              - {ar: العراق, en: [Iraq, Republic of Iraq]}
            countries: {IQ: {ar: بلاد الرافدين, en: [Mesopotamia]}}
            topics: {water: {ar: المياه, en: Water}, iraq: Iraq}
            """);

    private final ContentSchema schema;
    private final String path;
    private final String text;
    private final Schema validator;

    Sample(ContentSchema schema, String path, String text) {
        this.schema = schema;
        this.path = path;
        this.text = text;
        this.validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.json());
    }

    ContentSchema schema() {
        return schema;
    }

    String text() {
        return text;
    }

    /** What another's validator has against a text, in YAML. */
    List<Error> errors(String yaml) {
        return validator.validate(yaml, InputFormat.YAML);
    }

    /** Writes a text as this file of a project. */
    void write(String yaml, Path folder) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(
                    folder.resolve(path),
                    switch (this) {
                        case FRONT_MATTER -> "---\n" + yaml + "\n---\n\nIt ends. [@p2]\n";
                        case PAGE -> "---\n" + yaml + "\n---\n\nWe explain.\n";
                        default -> yaml;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What our reader has against it, in a project below a folder that only samples use. */
    List<Diagnostic> diagnostics(String yaml, Path parent) {
        Path folder = parent.resolve(name());
        if (!Files.exists(folder)) {
            ProjectFolder.in(folder)
                    .with("content/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        }
        write(yaml, folder);
        List<Diagnostic> diagnostics = new ArrayList<>();
        SiteReader reader = new SiteReader(new ProjectFiles(folder));
        Optional<SiteSettings> settings = reader.settings(diagnostics::add);
        reader.glossary(diagnostics::add);
        settings.ifPresent(known -> {
            reader.explainer("dam", known, diagnostics::add);
            reader.pages(known, diagnostics::add);
        });
        return diagnostics;
    }
}
