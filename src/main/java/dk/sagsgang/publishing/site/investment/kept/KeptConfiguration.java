package dk.sagsgang.publishing.site.investment.kept;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.Investments;
import dk.sagsgang.publishing.site.investment.Asked;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.web.WritablePaths;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Kept calculations put together; the one address that can be written to is there only where the site has a keeper. */
@Configuration(proxyBeanMethods = false)
@Import({KeptPages.class, KeepPages.class, KeepingPages.class})
public class KeptConfiguration {
    private static final String KEEP = "/beregn/gem";

    @Bean
    KeepStep keepStep(Pages pages, Documents documents, Investments investments, Asked asked) {
        return new KeepStep(pages, documents, investments, asked);
    }

    @Bean
    WritablePaths writablePaths(Investments investments) {
        return investments.keeper().isPresent()
                ? new WritablePaths(Set.of(KEEP, Language.ENGLISH.prefix() + KEEP))
                : WritablePaths.NONE;
    }
}
