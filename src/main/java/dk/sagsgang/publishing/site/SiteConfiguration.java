package dk.sagsgang.publishing.site;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.benefits.BenefitConfiguration;
import dk.sagsgang.publishing.site.investment.CalculatorConfiguration;
import dk.sagsgang.publishing.site.investment.kept.KeptConfiguration;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.web.Assets;
import dk.sagsgang.publishing.site.web.VisitResolver;
import dk.sagsgang.publishing.site.web.WebConfiguration;
import dk.sagsgang.search.Search;
import java.net.URI;
import java.util.List;
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

/** The site put together. It names what it needs of the framework, so that it starts with that and no more. */
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
@Import({
    WebConfiguration.class,
    FrontPage.class,
    MeetingPages.class,
    CasePages.class,
    CommitteePages.class,
    PersonPages.class,
    FindingPages.class,
    SourcePages.class,
    SearchPages.class,
    CalculatorConfiguration.class,
    KeptConfiguration.class,
    BenefitConfiguration.class,
    Sitemap.class,
    StaticPages.class,
    ThemeStyle.class,
    ErrorPages.class
})
public class SiteConfiguration {
    @Bean
    Pages pages(SiteSettings settings, Documents documents, Assets assets) {
        return new Pages(
                () -> settings.findName().or(documents::findMunicipality).orElse("Sagsgang"), assets::address);
    }

    @Bean
    AlikeCases alikeCases(Search search) {
        return new AlikeCases(search);
    }

    @Bean
    WebMvcConfigurer visits(SiteSettings settings) {
        String address = settings.findAddress().map(URI::toString).orElse(null);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitResolver(address == null ? null : URI.create(address)));
            }
        };
    }
}
