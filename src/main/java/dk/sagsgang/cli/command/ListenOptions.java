package dk.sagsgang.cli.command;

import dk.sagsgang.installation.Installation;
import dk.sagsgang.installation.command.CommandFailure;
import dk.sagsgang.installation.command.Messages;
import dk.sagsgang.publishing.SiteServer;
import dk.sagsgang.publishing.site.PublicAddress;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.publishing.site.TrustedProxies;
import dk.sagsgang.search.SearchIndex;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a server listens. */
final class ListenOptions {
    private static final Logger LOG = LoggerFactory.getLogger(ListenOptions.class);
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String PUBLIC_ADDRESS = "SAGSGANG_ADDRESS";
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            converter = PortNumber.class,
            description = "Porten, der lyttes på, højst 65535; 0 er en vilkårlig ledig. Normalt ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRESSE",
            description =
                    "Webstedets offentlige adresse som https://dagsorden.example.dk; den står i kanoniske adresser,"
                            + " sitemap og feeds. Normalt SAGSGANG_ADDRESS, ellers ingen. Er den en netværksadresse, virker den som --listen.")
    private List<String> addresses = List.of();

    @Option(
            names = "--listen",
            paramLabel = "NETVÆRKSADRESSE",
            description = "Netværksadressen, der lyttes på; 0.0.0.0 er alle. Normalt " + THIS_MACHINE
                    + ": kun denne maskine.")
    private @Nullable String listen;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADRESSE",
            description =
                    "Netværksadressen på en mellemserver, som må sige, hvem der spørger (X-Forwarded-For). Kan gives"
                            + " flere gange. Normalt ingen: ellers kan enhver udgive sig for en anden.")
    private List<String> proxies = List.of();

    /**
     * Serves until the process is told to stop; requests under way are answered first.
     *
     * @param more beans that only this site has
     * @param after what to close last
     */
    void serve(Installation installation, List<Object> more, Messages messages, AutoCloseable... after)
            throws InterruptedException {
        installation.get(SearchIndex.class).follow();
        SiteServer server = start(installation, more);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            closeAll(server, installation, after);
            stopped.countDown();
        }));
        adviseOnAddress(messages);
        messages.say("Webstedet er klar på http://localhost:" + server.port() + " - stop med Ctrl+C.");
        stopped.await();
    }

    private static void closeAll(SiteServer server, Installation installation, AutoCloseable... after) {
        server.close();
        installation.close();
        for (AutoCloseable last : after) {
            try {
                last.close();
            } catch (Exception e) {
                LOG.warn("Something could not be cleaned up", e);
            }
        }
    }

    /** Starts serving and returns when pages can be fetched. */
    SiteServer start(Installation installation, List<Object> more) {
        // Spring reads this property; the site itself does not use it.
        System.setProperty("server.address", networkAddress());
        try {
            return SiteServer.start(installation, settings(), Clock.system(DENMARK), port, more.toArray());
        } catch (PortInUseException e) {
            throw new CommandFailure("Port " + e.getPort() + " er optaget. Vælg en anden med --port PORT.", e);
        }
    }

    private SiteSettings settings() {
        SiteSettings settings = SiteSettings.DEFAULT.behind(trusted());
        return publicAddress().map(settings::at).orElse(settings);
    }

    /** The address of the site, as opposed to where this process listens. */
    private Optional<PublicAddress> publicAddress() {
        Optional<String> written = addresses.stream()
                .filter(ListenOptions::isWebAddress)
                .reduce((_, last) -> last)
                .or(() -> Optional.ofNullable(System.getenv(PUBLIC_ADDRESS)).filter(value -> !value.isBlank()));
        try {
            return written.map(PublicAddress::of);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "--address skal være webstedets adresse som https://dagsorden.example.dk, uden sti, ikke "
                            + written.orElseThrow() + ".",
                    e);
        }
    }

    private String networkAddress() {
        return Optional.ofNullable(listen)
                .or(() -> addresses.stream().filter(each -> !isWebAddress(each)).reduce((_, last) -> last))
                .orElse(THIS_MACHINE);
    }

    private static boolean isWebAddress(String address) {
        return address.contains("://");
    }

    /** A site that others than this machine reach needs its address for all that is written for readers elsewhere. */
    private void adviseOnAddress(Messages messages) {
        boolean isReachable = !networkAddress().equals(THIS_MACHINE) || !proxies.isEmpty();
        if (isReachable && publicAddress().isEmpty()) {
            messages.say(
                    "Webstedet kender ikke sin offentlige adresse og har derfor hverken sitemap eller kanoniske adresser."
                            + " Angiv den med --address https://dagsorden.example.dk.");
        }
    }

    private TrustedProxies trusted() {
        try {
            return TrustedProxies.of(proxies);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    "--trusted-proxy skal være en netværksadresse som 10.0.0.7, ikke " + String.join(", ", proxies)
                            + ".",
                    e);
        }
    }

    /** Refuses a number that is not a port before anything is made for it. */
    static final class PortNumber implements ITypeConverter<Integer> {
        private static final int HIGHEST = 65535;

        @Override
        public Integer convert(String value) {
            int number = Integer.parseInt(value);
            if (number < 0 || number > HIGHEST) {
                throw new TypeConversionException("not a port: " + value);
            }
            return number;
        }
    }
}
