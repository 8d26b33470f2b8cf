package dk.sagsgang.cli.server;

import dk.sagsgang.cli.Installation;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The running site of one installation. */
public final class SiteServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    private SiteServer(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
    }

    /**
     * Starts serving.
     *
     * @param address the network address to listen on
     * @param port the port to listen on, 0 for any free one
     */
    public static SiteServer start(Installation installation, String address, int port) {
        SpringApplication application = new SpringApplication(SiteApplication.class);
        application.setDefaultProperties(Map.of("server.address", address, "server.port", port));
        application.addInitializers(context -> hand(installation, context.getBeanFactory()));
        return new SiteServer(application.run());
    }

    /** As singletons, which Spring does not close when it stops. */
    private static void hand(Installation installation, ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("dataFolder", installation.folder());
        beans.registerSingleton("database", installation.database());
    }

    /** The port that is listened on. */
    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer(), "stopped")
                .getPort();
    }

    /** Waits until the server is stopped, by {@link #close()} or by a signal. */
    public void awaitClose() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
