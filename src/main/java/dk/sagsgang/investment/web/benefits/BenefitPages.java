package dk.sagsgang.investment.web.benefits;

import dk.sagsgang.access.Open;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.investment.published.BenefitsDocument;
import dk.sagsgang.investment.published.CaseBenefits;
import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.publishing.site.PageNotFound;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What was promised and what was achieved: all investments, one of them, and how well predictions have held. */
@Controller
class BenefitPages {
    private static final String ADDRESS = "/gevinster";

    private final CaseBenefits benefits;
    private final Pages pages;
    private final Clock clock;

    BenefitPages(CaseBenefits benefits, Pages pages, Clock clock) {
        this.benefits = benefits;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    View portfolio(Visit visit) {
        var head = PageHead.of(visit.t("benefits.title"), InvestmentMenu.BENEFITS)
                .describedBy(visit.t("benefits.description"));
        var view = benefits.get().map(document -> new PortfolioPicture(document, today(), visit).draw());
        return pages.show("investment/benefits/portfolio", visit, head, view);
    }

    @GetMapping(ADDRESS + "/kalibrering")
    View calibration(Visit visit) {
        var head = PageHead.of(visit.t("benefits.calibration.title"), InvestmentMenu.BENEFITS)
                .under(new Crumb(visit.t("benefits.title"), ADDRESS))
                .describedBy(visit.t("benefits.calibration.description"));
        var view = benefits.get().map(document -> new CalibrationPlot(document.register(), today(), visit).draw());
        return pages.show("investment/benefits/calibration", visit, head, view);
    }

    @GetMapping(ADDRESS + "/{id}")
    View investment(@PathVariable String id, Visit visit) {
        Open<BenefitsDocument> document = benefits.get();
        Open<PlanVersions> found = PageNotFound.get(document.find(register -> Optional.of(id)
                .filter(InvestmentId::isId)
                .flatMap(known -> register.register().find(new InvestmentId(known)))));
        Open<InvestmentView> opened =
                document.with(found, (register, plan) -> new InvestmentPicture(register, today(), visit).of(plan));
        InvestmentView view = opened.value();
        var head = PageHead.of(view.plan().title(), InvestmentMenu.BENEFITS)
                .under(new Crumb(visit.t("benefits.title"), ADDRESS))
                .describedBy(String.join(" ", view.sentences()));
        return pages.show("investment/benefits/investment", visit, head, opened);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DateFormats.DENMARK));
    }
}
