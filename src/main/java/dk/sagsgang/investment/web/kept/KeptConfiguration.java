package dk.sagsgang.investment.web.kept;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.investment.web.calculator.RequestResolver;
import dk.sagsgang.publishing.site.RefusalText;
import dk.sagsgang.publishing.site.WritablePath;
import dk.sagsgang.publishing.site.view.Pages;
import jakarta.servlet.RequestDispatcher;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Assembles the pages of kept calculations; the one address that can be written to is there only where the site has a
 * keeper.
 */
@Configuration(proxyBeanMethods = false)
@Import({KeptPages.class, KeepPages.class, KeepingPages.class, CaseCalculationList.class})
public class KeptConfiguration {
    private static final String KEEP = "/beregn/gem";
    private static final int METHOD_NOT_ALLOWED = 405;

    @Bean
    KeepStep keepStep(
            Pages pages, Documents documents, ObjectProvider<VisitorCalculations> keeper, RequestResolver requests) {
        return new KeepStep(pages, documents, keeper.getIfAvailable() != null, requests);
    }

    @Bean
    @ConditionalOnBean(VisitorCalculations.class)
    WritablePath keepingCalculations() {
        return new WritablePath(KEEP);
    }

    /** Somebody tried to keep a calculation on a site that keeps none, and is shown where it can be done. */
    @Bean
    RefusalText refusedKeeping() {
        return (status, request) -> Optional.of("error.keeping")
                .filter(_ -> status == METHOD_NOT_ALLOWED
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                        && address.endsWith(KEEP));
    }
}
