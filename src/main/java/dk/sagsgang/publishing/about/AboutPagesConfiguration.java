package dk.sagsgang.publishing.about;

import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages about the site itself. */
@Configuration(proxyBeanMethods = false)
@Import(StaticPages.class)
class AboutPagesConfiguration {
    @Bean
    MenuEntry aboutMenu() {
        return MenuEntry.inFooter(10, "menu.about", "/om");
    }

    @Bean
    MenuEntry accessibilityMenu() {
        return MenuEntry.inFooter(20, "menu.accessibility", "/tilgaengelighed");
    }

    @Bean
    @Order(60)
    SitemapPart aboutSitemap() {
        return () -> Stream.of("/om", "/tilgaengelighed");
    }
}
