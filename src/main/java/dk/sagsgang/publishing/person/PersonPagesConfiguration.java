package dk.sagsgang.publishing.person;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of persons. */
@Configuration(proxyBeanMethods = false)
@Import(PersonPages.class)
class PersonPagesConfiguration {
    static final MenuEntry MENU = new MenuEntry(40, "menu.persons", "/personer");

    @Bean
    MenuEntry personMenu() {
        return MENU;
    }

    @Bean
    @Order(40)
    SitemapPart personSitemap(Documents documents) {
        return () -> Stream.concat(
                Stream.of("/personer"),
                documents.listPersons().value().stream()
                        .map(each -> "/personer/" + each.person().slug()));
    }
}
