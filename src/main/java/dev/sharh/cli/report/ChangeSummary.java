package dev.sharh.cli.report;

import dev.sharh.cli.terminal.Messages;
import dev.sharh.output.Changes;

/** Says in one line what is new: “2 added, 1 changed, 0 removed, 12345 bytes”. */
public final class ChangeSummary {
    private final Messages messages;

    public ChangeSummary(Messages messages) {
        this.messages = messages;
    }

    public String of(Changes changes) {
        return changes.isEmpty()
                ? messages.get("changes.none")
                : messages.get(
                        "changes",
                        changes.added().size(),
                        changes.changed().size(),
                        changes.removed().size(),
                        messages.count("bytes", changes.bytes()));
    }
}
