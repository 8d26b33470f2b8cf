package dk.sagsgang.installation.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The two streams of a command. */
@Command
public final class Messages {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** Standard output: the answer. */
    public PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Standard error: progress and messages. */
    public PrintWriter err() {
        return spec().commandLine().getErr();
    }

    /** One line to standard error. */
    public void say(String message) {
        err().println(message);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "not yet part of a command");
    }
}
