package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.publishing.site.SitemapPart;
import dk.sagsgang.publishing.site.view.DocumentShape;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Assembles the benefit register's pages. */
@Configuration(proxyBeanMethods = false)
@Import({BenefitPages.class, CasePromises.class})
public class BenefitConfiguration {
    @Bean
    SitemapPart benefitsSitemap(CaseBenefits benefits) {
        return () -> Stream.concat(
                Stream.of("/gevinster", "/gevinster/kalibrering"),
                benefits.get().value().register().plans().stream()
                        .map(plan -> "/gevinster/" + plan.id().value()));
    }

    @Bean
    DocumentShape plansAsData() {
        return new DocumentShape(InvestmentPlan.class, FlatPlan.class);
    }
}
