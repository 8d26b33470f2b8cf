package dk.sagsgang.publishing.site;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.view.DataForm;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageLinks;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.web.Assets;
import dk.sagsgang.publishing.site.web.Origins;
import dk.sagsgang.publishing.site.web.VisitResolver;
import dk.sagsgang.publishing.site.web.WebConfiguration;
import dk.sagsgang.publishing.site.web.WritablePaths;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Assembles the frame of the site: what is around all pages, whichever modules bring them. It names what it needs of
 * the framework, so that it starts with that and no more.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({WebConfiguration.class, Sitemap.class, ThemeStyle.class, ErrorPages.class})
public class SiteConfiguration {
    @Bean
    Pages pages(
            SiteSettings settings,
            Documents documents,
            Assets assets,
            ObjectProvider<MenuEntry> menu,
            ObjectProvider<PageLinks> links,
            ObjectProvider<DataForm> data) {
        return new Pages(
                () -> settings.findName()
                        .or(() -> documents.findMunicipality().map(Open::value))
                        .orElse("Sagsgang"),
                assets::address,
                menu.stream().toList(),
                links.orderedStream().toList(),
                Optional.ofNullable(data.getIfAvailable()));
    }

    @Bean
    WritablePaths writablePaths(ObjectProvider<WritablePath> paths) {
        return new WritablePaths(paths.stream()
                .map(WritablePath::path)
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> language.prefix() + path))
                .collect(Collectors.toSet()));
    }

    @Bean
    Origins origins(SiteSettings settings) {
        return new Origins(settings.findAddress().map(PublicAddress::uri).orElse(null));
    }

    @Bean
    WebMvcConfigurer visits(Origins origins) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitResolver(origins));
            }
        };
    }
}
