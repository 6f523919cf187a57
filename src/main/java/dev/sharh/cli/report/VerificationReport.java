package dev.sharh.cli.report;

import dev.sharh.cli.terminal.Messages;
import dev.sharh.publish.FailureReason;
import dev.sharh.publish.Verification.Kind;
import dev.sharh.publish.Verification.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a comparison with a host has found, in the words of whoever runs it. */
public final class VerificationReport {
    private static final int SHOWN = 50;

    private final Messages messages;

    public VerificationReport(Messages messages) {
        this.messages = messages;
    }

    /** A line for each of the first problems, and one for the rest. */
    public Stream<String> lines(List<Problem> problems) {
        Stream<String> first = problems.stream()
                .limit(SHOWN)
                .map(problem ->
                        messages.get("verify." + word(problem.kind()), problem.address(), reason(problem.reason())));
        Stream<String> rest = problems.size() > SHOWN
                ? Stream.of(messages.get("findings.more", problems.size() - SHOWN))
                : Stream.of();
        return Stream.concat(first, rest);
    }

    public String reason(FailureReason reason) {
        return messages.get("verify." + word(reason.words()), reason.values().toArray());
    }

    /** What may be behind all of them together: the one site was built for another address than the other. */
    public Optional<String> hint(List<Problem> problems, long looked, URI address, Optional<URI> builtFor) {
        long others = problems.stream()
                .filter(problem -> problem.reason().words() == FailureReason.Words.OTHER_CONTENT)
                .count();
        if (!problems.isEmpty() && builtFor.isPresent() && !builtFor.get().equals(address)) {
            return Optional.of(messages.get("verify.hint-built-for", builtFor.get(), address));
        }
        return others * 2 > looked ? Optional.of(messages.get("verify.hint-most", address)) : Optional.empty();
    }

    public String summary(List<Problem> problems, long looked, URI address) {
        return messages.get(
                "verify.looked",
                messages.count("files", looked),
                address,
                count(problems, Kind.MISSING),
                count(problems, Kind.STALE),
                count(problems, Kind.FAILED));
    }

    private static long count(List<Problem> problems, Kind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind).count();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
