package dk.sagsgang.publishing.finding;

import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of findings. */
@Configuration(proxyBeanMethods = false)
@Import(FindingPages.class)
class FindingPagesConfiguration {
    static final MenuEntry MENU = new MenuEntry(50, "menu.findings", "/fund");

    @Bean
    MenuEntry findingMenu() {
        return MENU;
    }

    @Bean
    @Order(50)
    SitemapPart findingSitemap() {
        return () -> Stream.of("/fund");
    }
}
