package dk.sagsgang.publishing.committee;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of councils and committees. */
@Configuration(proxyBeanMethods = false)
@Import(CommitteePages.class)
class CommitteePagesConfiguration {
    static final MenuEntry MENU = new MenuEntry(30, "menu.committees", "/udvalg");

    @Bean
    MenuEntry committeeMenu() {
        return MENU;
    }

    @Bean
    @Order(30)
    SitemapPart committeeSitemap(Documents documents) {
        return () -> Stream.concat(
                Stream.of("/udvalg"),
                documents.listCommittees().value().stream()
                        .map(each -> "/udvalg/" + each.organization().slug()));
    }
}
