package dk.sagsgang.publishing.site;

import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Assembles the pages of the record itself. */
@Configuration(proxyBeanMethods = false)
@Import({
    FrontPage.class,
    MeetingPages.class,
    CasePages.class,
    CaseBlocks.class,
    CommitteePages.class,
    PersonPages.class,
    FindingPages.class,
    SourcePages.class,
    SearchPages.class,
    RecordSitemap.class,
    StaticPages.class
})
class RecordPages {
    @Bean
    AlikeCases alikeCases(Search search) {
        return new AlikeCases(search);
    }

    @Bean
    MenuEntry meetingsMenu() {
        return RecordMenu.MEETINGS;
    }

    @Bean
    MenuEntry casesMenu() {
        return RecordMenu.CASES;
    }

    @Bean
    MenuEntry committeesMenu() {
        return RecordMenu.COMMITTEES;
    }

    @Bean
    MenuEntry personsMenu() {
        return RecordMenu.PERSONS;
    }

    @Bean
    MenuEntry findingsMenu() {
        return RecordMenu.FINDINGS;
    }
}
