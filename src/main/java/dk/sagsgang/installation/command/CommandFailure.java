package dk.sagsgang.installation.command;

import java.io.Serial;

/** A command cannot do what it was asked; the message says what, where and what to do, and the exit code is 2. */
public final class CommandFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
