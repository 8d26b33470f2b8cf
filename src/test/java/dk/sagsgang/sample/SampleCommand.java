package dk.sagsgang.sample;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.DataOption;
import dk.sagsgang.installation.command.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How many cases there are. */
@Command(name = "count", description = "Tæller sager.")
final class SampleCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final Messages messages = new Messages();

    @Override
    public Integer call() {
        try (Installation installation = Installation.open(data.existing(), System.getenv())) {
            messages.out().println(installation.get(CaseCount.class).get() + " sager");
        }
        return 0;
    }
}
