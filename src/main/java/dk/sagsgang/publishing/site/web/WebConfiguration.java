package dk.sagsgang.publishing.site.web;

import dk.sagsgang.storage.Database;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The filters around every page, outermost first: strict transport, methods, sign-in, query strings, a superfluous
 * slash, finished pages, headers, language; the assets; and the page for requests that none of them handles.
 */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {
    private static final int SECURITY = -100;

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> strictTransport(Origins origins) {
        return register(SecurityHeaders.strictTransport(origins), SECURITY - 2);
    }

    @Bean
    FilterRegistrationBean<ReadOnlyFilter> readOnly(WritablePaths writable) {
        return register(new ReadOnlyFilter(writable), SECURITY - 1);
    }

    @Bean
    FilterRegistrationBean<QueryStringFilter> queryStrings() {
        return register(new QueryStringFilter(), SECURITY + 1);
    }

    /** No address ends in a slash but the front page's; who writes one is led to the right one. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutSlash() {
        return register(
                UrlHandlerFilter.trailingSlashHandler("/**")
                        .redirect(HttpStatus.MOVED_PERMANENTLY)
                        .build(),
                SECURITY + 1);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> server() {
        return factory -> {
            factory.setProtocol(BoundedHttpProtocol.class.getName());
            factory.addMimeMappings(
                    new MimeMappings(Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8")));
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ServerErrorPage()));
        };
    }

    @Bean
    WebMvcConfigurer assetHandlers() {
        return new AssetConfiguration();
    }

    @Bean
    FilterRegistrationBean<PageCacheFilter> finishedPages(Database database, Origins origins, Clock clock) {
        return register(new PageCacheFilter(database::revision, origins, clock), SECURITY + 2);
    }

    @Bean
    FilterRegistrationBean<ReadableHeadersFilter> readableHeaders() {
        return register(new ReadableHeadersFilter(), SECURITY + 3);
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> language() {
        return register(new LanguageFilter(), SECURITY + 4);
    }

    /** The address says what language an answer is in, whatever the reader's browser would like. */
    @Bean
    LocaleResolver localeResolver() {
        return new AddressLocaleResolver();
    }

    @Bean
    SecurityFilterChain securityChain(HttpSecurity http, WritablePaths writable) {
        return http.csrf(csrf -> protect(csrf, writable))
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .anonymous(anonymous -> anonymous.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.disable())
                .build();
    }

    /** Where nothing can be posted there is nothing to forge. A cookie is sent only with a form that needs one. */
    private static void protect(CsrfConfigurer<HttpSecurity> csrf, WritablePaths writable) {
        if (writable.isEmpty()) {
            csrf.disable();
            return;
        }
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        csrf.csrfTokenRepository(tokens);
    }

    private static final class AddressLocaleResolver extends AcceptHeaderLocaleResolver {
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return Locale.of(LanguageFilter.languageOf(request).code());
        }
    }

    private static <F extends Filter> FilterRegistrationBean<F> register(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Math.max(order, Ordered.HIGHEST_PRECEDENCE));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
