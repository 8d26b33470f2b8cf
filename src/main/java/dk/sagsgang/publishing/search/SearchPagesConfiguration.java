package dk.sagsgang.publishing.search;

import dk.sagsgang.publishing.site.UnindexedPath;
import dk.sagsgang.publishing.site.view.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the search page. */
@Configuration(proxyBeanMethods = false)
@Import(SearchPages.class)
class SearchPagesConfiguration {
    @Bean
    MenuEntry searchMenu() {
        return MenuEntry.amongTools(10, "menu.search", "/soeg", "search");
    }

    @Bean
    @Order(10)
    UnindexedPath searchUnindexed() {
        return new UnindexedPath("/soeg");
    }
}
