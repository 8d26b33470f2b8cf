package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** How a figure was calculated, step by step. */
@Controller
class ExplanationPages {
    private final Pages pages;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    ExplanationPages(Pages pages, RequestResolver requests, CalculationLimit limit) {
        this.pages = pages;
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn/forklaring")
    View explanation(HttpServletRequest request, Visit visit, @RequestParam(defaultValue = "netto") String figur) {
        limit.admit(request);
        CalculatedForm form = requests.of(request, visit.language().numbers(), Calculator.LIVE_DRAWS);
        ExplanationView view = form.answer()
                .flatMap(answer -> FigureExplanation.find(answer, figur))
                .map(root -> new ExplanationView(root, new ExplanationText(visit.language()), "m=" + form.code()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PageHead head = PageHead.of(visit.t("calc.explanation.title"), InvestmentMenu.CALCULATOR)
                .under(new Crumb(visit.t("calc.title"), "/beregn?" + view.back()))
                .notIndexed();
        return pages.show("investment/explanation", visit, head, view);
    }
}
