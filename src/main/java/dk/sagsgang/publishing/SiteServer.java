package dk.sagsgang.publishing;

import dk.sagsgang.installation.Contributions;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.publishing.site.SiteConfiguration;
import dk.sagsgang.publishing.site.SiteSettings;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
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

    /**
     * Starts serving, and returns when the first page can be answered.
     *
     * @param installation whose record is shown, with all pages that modules bring
     * @param settings what the municipality has chosen
     * @param clock what day it is
     * @param port which port, or 0 for any free one
     * @param more beans that only this site has
     */
    public static SiteServer start(
            Installation installation, SiteSettings settings, Clock clock, int port, Object... more) {
        return new SiteServer(new SpringApplicationBuilder(SiteConfiguration.class)
                .sources(Contributions.pages().toArray(Class<?>[]::new))
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(settings, port))
                .initializers(context -> {
                    ConfigurableListableBeanFactory beans = context.getBeanFactory();
                    lend(beans, installation);
                    Stream.concat(Stream.of(settings, clock), Arrays.stream(more))
                            .forEach(bean ->
                                    beans.registerSingleton(bean.getClass().getName(), bean));
                })
                .run());
    }

    /** The installation's services can be requested as if they were beans, and stay open when the server closes. */
    private static void lend(ConfigurableListableBeanFactory beans, Installation installation) {
        for (Class<?> type : installation.types()) {
            ObjectFactory<Object> service = () -> installation.get(type);
            beans.registerResolvableDependency(type, service);
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
                "48KB",
                "server.tomcat.max-connections",
                settings.connections()));
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

    /** Every form of address that is answered, so that a test can make sure that none is forgotten. */
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
