package dk.sagsgang.publishing;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.SiteConfiguration;
import dk.sagsgang.publishing.site.SiteSettings;
import dk.sagsgang.search.Search;
import dk.sagsgang.storage.Database;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running site: a web server over one record. Closing it stops the server and leaves the record open. */
public final class SiteServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private SiteServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** As the other, without investment calculations. */
    public static SiteServer start(
            Database database, Documents documents, Search search, SiteSettings settings, Clock clock, int port) {
        return start(database, documents, search, Investments.NONE, settings, clock, port);
    }

    /**
     * Starts serving, and returns when the first page can be answered.
     *
     * @param database whose revision tells when pages are stale
     * @param documents what is shown
     * @param search what is found
     * @param investments which calculations are kept with cases
     * @param clock what day it is
     * @param port which port, or 0 for any free one
     */
    public static SiteServer start(
            Database database,
            Documents documents,
            Search search,
            Investments investments,
            SiteSettings settings,
            Clock clock,
            int port) {
        return new SiteServer(new SpringApplicationBuilder(SiteConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(settings, port))
                .initializers(context -> {
                    lend(context, database, documents, search, investments, investments.kept(), settings, clock);
                    investments.keeper().ifPresent(keeper -> lend(context, keeper));
                })
                .run());
    }

    /** What belongs to the caller: as singletons from outside, which the context does not close when it closes itself. */
    private static void lend(ConfigurableApplicationContext context, Object... lent) {
        for (Object one : lent) {
            context.getBeanFactory().registerSingleton(one.getClass().getName(), one);
        }
    }

    private static Map<String, Object> properties(SiteSettings settings, int port) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                port,
                "server.shutdown",
                "graceful",
                "spring.threads.virtual.enabled",
                true,
                "spring.web.resources.add-mappings",
                false,
                "spring.main.keep-alive",
                true,
                "logging.level.org.springframework.web.servlet",
                "error",
                "server.error.include-stacktrace",
                "never",
                "server.max-http-request-header-size",
                "48KB"));
        boolean alone = settings.proxies().isEmpty();
        properties.put("server.forward-headers-strategy", alone ? "none" : "native");
        if (!alone) {
            properties.put(
                    "server.tomcat.remoteip.internal-proxies",
                    settings.proxies().pattern());
        }
        return properties;
    }

    /** The port that is being served. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Every form of address that is answered, so that a test can see to it that none is forgotten. */
    public Set<String> routes() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        context.close();
    }
}
