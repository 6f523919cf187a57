package dev.sharh.cli;

import dev.sharh.language.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option with the day of a publication, on which {@code publishAt} depends. */
final class DayOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day of publication, such as 2026-12-01: explainers with a later publishAt are left out"
                    + " (default: today; build leaves out all with publishAt).")
    private @Nullable String date;

    Optional<LocalDate> day() {
        if (date == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw CliCommand.usageError(
                    spec, Message.of("--date is “{0}”: write a day of the calendar, such as 2026-12-01", date));
        }
    }

    LocalDate dayOrToday() {
        return day().orElseGet(DayOption::today);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
