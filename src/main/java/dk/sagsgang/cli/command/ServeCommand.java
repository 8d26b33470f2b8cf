package dk.sagsgang.cli.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** The site on a data folder, until it is stopped. */
@Command(
        name = "serve",
        description = "Viser datamappens sager og møder som et websted.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ListenOptions listen = new ListenOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() throws InterruptedException {
        Installation installation = Installation.open(data.prepare(), System.getenv());
        listen.serve(installation, List.of(), messages);
        return ExitCode.OK;
    }
}
