package dk.sagsgang.cli.command;

import dk.sagsgang.cli.Installation;
import dk.sagsgang.cli.server.SiteServer;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ListenOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Porten, der lyttes på; 0 er en vilkårlig ledig. Normalt ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRESSE",
            defaultValue = "127.0.0.1",
            description =
                    "Netværksadressen, der lyttes på; 0.0.0.0 er alle. Normalt ${DEFAULT-VALUE}: kun denne maskine.")
    private String address = "127.0.0.1";

    /** Serves until stopped. */
    void serve(Installation installation, Messages messages) throws InterruptedException {
        try (SiteServer server = SiteServer.start(installation, address, port)) {
            messages.say("Webstedet er klar på http://localhost:" + server.port() + " - stop med Ctrl+C.");
            server.awaitClose();
        } catch (PortInUseException e) {
            throw new CommandFailure("Port " + e.getPort() + " er optaget. Vælg en anden med --port PORT.", e);
        }
    }
}
