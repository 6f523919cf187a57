package dev.sharh.cli;

import dev.sharh.output.Changes;

/** Says in one line what is new: “2 added, 1 changed, 0 removed, 12345 bytes”. */
final class ToldChanges {
    private final Messages messages;

    ToldChanges(Messages messages) {
        this.messages = messages;
    }

    String of(Changes changes) {
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
