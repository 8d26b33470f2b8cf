package dk.sagsgang.publishing.casefile;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.Paged;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.MenuEntry;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

/** Assembles the pages of cases. */
@Configuration(proxyBeanMethods = false)
@Import({CasePages.class, CaseBlocks.class, AlikeCases.class})
class CasePagesConfiguration {
    @Bean
    MenuEntry caseMenu() {
        return CaseMenu.CASES;
    }

    @Bean
    @Order(20)
    SitemapPart caseSitemap(Documents documents) {
        return () -> Stream.concat(Stream.of("/sager"), addresses(documents));
    }

    private static Stream<String> addresses(Documents documents) {
        Paged<CaseLine> first = documents.listCases(Optional.empty(), 1).value();
        return IntStream.rangeClosed(1, Math.max(1, first.pages()))
                .mapToObj(page -> page == 1
                        ? first
                        : documents.listCases(Optional.empty(), page).value())
                .flatMap(page -> page.lines().stream())
                .map(line -> "/sager/" + line.caseFile().slug());
    }
}
