package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The calculator itself: the whole page, and the result alone during typing. */
@Controller
class CalculatorPages {
    private final Pages pages;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    CalculatorPages(Pages pages, RequestResolver requests, CalculationLimit limit) {
        this.pages = pages;
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn")
    View calculator(HttpServletRequest request, Visit visit) {
        CalculatorView view = view(request, visit);
        PageHead head =
                PageHead.of(visit.t("calc.title"), InvestmentMenu.CALCULATOR).describedBy(visit.t("calc.description"));
        boolean bare = request.getQueryString() == null;
        Visit kept = view.code().isEmpty() || bare
                ? visit
                : new Visit(visit.language(), visit.path() + "?" + view.query(), "", visit.origin());
        return pages.show("investment/calculator", kept, bare ? head : head.notIndexed(), view);
    }

    @GetMapping("/beregn/billede")
    View result(HttpServletRequest request, Visit visit) {
        PageHead head =
                PageHead.of(visit.t("calc.title"), InvestmentMenu.CALCULATOR).notIndexed();
        return pages.show("investment/result", visit, head, view(request, visit));
    }

    private CalculatorView view(HttpServletRequest request, Visit visit) {
        limit.admit(request);
        NumberFormats numerals = visit.language().numbers();
        CalculatedForm form = requests.of(request, numerals, Calculator.LIVE_DRAWS);
        Optional<String> base =
                Optional.ofNullable(request.getParameter("grund")).filter(CalculatorPages::isCalculation);
        return new CalculatorView(
                new FormView(form.draft(), form.problems(), visit.language()),
                form.figures().map(figures -> ResultView.of(figures, visit.language())),
                form.answer().isPresent() ? form.code() : "",
                base,
                base.flatMap(
                        packed -> difference(form, requests.carried(packed, numerals, Calculator.FEWEST_DRAWS), visit)),
                RequestResolver.example(request));
    }

    private static boolean isCalculation(String text) {
        return text.matches("[\\w-]{1,12000}") || KeptReference.find(text).isPresent();
    }

    private static Optional<String> difference(CalculatedForm scenario, CalculatedForm base, Visit visit) {
        if (scenario.answer().isEmpty() || base.answer().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal more = net(scenario).subtract(net(base));
        Texts texts = visit.texts();
        String amount = visit.language().numbers().typeset().approximate(more.abs());
        return Optional.of(
                switch (more.signum()) {
                    case 1 -> texts.get("calc.scenario.better", amount);
                    case -1 -> texts.get("calc.scenario.worse", amount);
                    default -> texts.get("calc.scenario.same");
                });
    }

    private static BigDecimal net(CalculatedForm form) {
        return form.answer().orElseThrow().calculation().presentValue().net();
    }
}
