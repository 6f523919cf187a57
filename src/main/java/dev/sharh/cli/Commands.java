package dev.sharh.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives those that speak with a person the one who runs them. */
final class Commands implements IFactory {
    private final User user;

    Commands(User user) {
        this.user = user;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == NewCommand.class) {
            return type.cast(new NewCommand(user));
        } else if (type == InitCommand.class) {
            return type.cast(new InitCommand(user));
        } else if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(user));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
