package dev.sharh.content;

import static dev.sharh.model.Diagnostic.error;

import dev.sharh.content.data.MappingReader;
import dev.sharh.language.Credentials;
import dev.sharh.language.Message;
import dev.sharh.language.Spelling;
import dev.sharh.model.Diagnostic;
import dev.sharh.model.Hosting;
import dev.sharh.model.Hosting.ContentCoding;
import dev.sharh.model.Hosting.PublishTarget;
import dev.sharh.model.Hosting.SecurityContact;
import dev.sharh.model.Located;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the keys of {@code site.yaml} about publishing: {@code security}, {@code precompress} and {@code publish}. */
final class HostingReader {
    private static final Pattern CONTACT = Pattern.compile("(?:mailto:|https://|tel:)[\\x21-\\x7e]+");
    private static final Pattern TARGET = Pattern.compile("[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*");

    /** A subset of what git-check-ref-format(1) allows. */
    private static final Pattern BRANCH = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])");

    /** An address or the name of a remote, but nothing that git could read as an option. */
    private static final Pattern REMOTE = Pattern.compile("[^\\s\\p{Cntrl}-][^\\s\\p{Cntrl}]*");

    private static final List<String> CODINGS =
            Arrays.stream(ContentCoding.values()).map(ContentCoding::word).toList();

    private final Diagnostic.Report report;

    HostingReader(Diagnostic.Report report) {
        this.report = report;
    }

    Hosting read(MappingReader site) {
        return new Hosting(site.mapping("security").flatMap(this::security), codings(site), targets(site));
    }

    private Optional<SecurityContact> security(MappingReader fields) {
        List<String> contacts = fields.texts("contact").stream()
                .filter(contact ->
                        matches(CONTACT, contact, Message.of("write an address with mailto:, https:// or tel:")))
                .map(Located::value)
                .toList();
        Optional<String> expires = fields.requiredText("expires").flatMap(this::moment);
        Optional<String> policy = fields.text("policy").map(Located::value);
        fields.refuseUnknown();
        if (contacts.isEmpty() && fields.texts("contact").isEmpty()) {
            report.accept(error(
                    "data/missing-key",
                    fields.place(),
                    Message.of("“{0}” is missing", "contact"),
                    Message.of("add a line “contact: mailto:security@example.org”")));
        }
        return expires.filter(moment -> !contacts.isEmpty())
                .map(moment -> new SecurityContact(contacts, moment, policy));
    }

    /** Reads a time of RFC 3339, as RFC 9116 (§2.5.5) requires. A day alone means its beginning in UTC. */
    private Optional<String> moment(Located<String> text) {
        try {
            return Optional.of(
                    text.value().length() == "2027-01-01".length()
                            ? LocalDate.parse(text.value()) + "T00:00:00Z"
                            : OffsetDateTime.parse(text.value()).toString());
        } catch (DateTimeException e) {
            return report.refuse(error(
                    "data/wrong-value",
                    text.place(),
                    Message.of("“{0}” is not a day of the calendar", text.value()),
                    Message.of("write the day on which it expires, such as 2027-01-01")));
        }
    }

    private List<ContentCoding> codings(MappingReader site) {
        List<ContentCoding> codings = new ArrayList<>();
        for (Located<String> name : site.texts("precompress")) {
            Optional<ContentCoding> coding = ContentCoding.of(name.value());
            coding.ifPresentOrElse(
                    codings::add,
                    () -> wrong(
                            name,
                            Spelling.hint(
                                    name.value(), CODINGS, Message.of("write gzip, brotli or both: [gzip, brotli]"))));
        }
        return codings;
    }

    private List<PublishTarget> targets(MappingReader site) {
        List<PublishTarget> targets = new ArrayList<>();
        site.mapping("publish").ifPresent(fields -> {
            for (Located<String> name : fields.keys()) {
                Optional<MappingReader> target = fields.mapping(name.value());
                if (matches(
                        TARGET,
                        name,
                        Message.of("name a target with letters and digits, with hyphens between words"))) {
                    target.flatMap(t -> target(name, t)).ifPresent(targets::add);
                }
            }
        });
        return targets;
    }

    private Optional<PublishTarget> target(Located<String> name, MappingReader fields) {
        Optional<Located<String>> folder = fields.text("folder");
        Optional<Located<String>> git = fields.text("git")
                .filter(remote ->
                        matches(REMOTE, remote, Message.of("write a repository's address, or the name of a remote")));
        git.filter(remote -> Credentials.hasSecret(remote.value())).ifPresent(this::refuseSecret);
        Optional<Located<String>> zip = fields.text("zip");
        String branch = git.isPresent() ? branch(fields) : "";
        fields.refuseUnknown();
        List<PublishTarget> targets = new ArrayList<>();
        folder.ifPresent(path -> targets.add(new PublishTarget.Folder(name.value(), path.value())));
        git.ifPresent(remote -> targets.add(new PublishTarget.Git(name.value(), remote.value(), branch)));
        zip.ifPresent(path -> targets.add(new PublishTarget.Zip(name.value(), path.value())));
        if (targets.size() != 1) {
            return report.refuse(error(
                    "data/wrong-value",
                    name.place(),
                    Message.of("the target “{0}” needs exactly one place", name.value()),
                    Message.of("write one of {folder: PATH}, {git: ADDRESS, branch: gh-pages} and {zip: PATH}")));
        }
        return Optional.of(targets.get(0));
    }

    private void refuseSecret(Located<String> remote) {
        report.accept(error(
                "site/secret-in-settings",
                remote.place(),
                Message.of("the address “{0}” has a password or a token", Credentials.without(remote.value())),
                Message.of("delete it, because this file is public, and store it in git's credential helper")));
    }

    private String branch(MappingReader fields) {
        return fields.text("branch")
                .filter(branch -> matches(BRANCH, branch, Message.of("write the name of a branch, such as gh-pages")))
                .map(Located::value)
                .orElse("gh-pages");
    }

    private boolean matches(Pattern pattern, Located<String> text, Message hint) {
        boolean fits = pattern.matcher(text.value()).matches();
        if (!fits) {
            wrong(text, hint);
        }
        return fits;
    }

    private void wrong(Located<String> text, Message hint) {
        report.accept(error(
                "data/wrong-value",
                text.place(),
                Message.of("“{0}” can't be used here", Credentials.without(text.value())),
                hint));
    }
}
