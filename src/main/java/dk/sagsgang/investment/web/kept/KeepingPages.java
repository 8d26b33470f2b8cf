package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.web.calculator.CalculatedForm;
import dk.sagsgang.investment.web.calculator.CalculationLimit;
import dk.sagsgang.investment.web.calculator.Calculator;
import dk.sagsgang.investment.web.calculator.RequestResolver;
import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.Field;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Keeps a calculation that a visitor sends. This is on the demo's site only: no other has a keeper, nor this page. */
@Controller
@ConditionalOnBean(VisitorCalculations.class)
class KeepingPages {
    private final KeepStep step;
    private final VisitorCalculations keeper;
    private final Calculator calculator;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    KeepingPages(
            KeepStep step,
            VisitorCalculations keeper,
            Calculator calculator,
            RequestResolver requests,
            CalculationLimit limit) {
        this.step = step;
        this.keeper = keeper;
        this.calculator = calculator;
        this.requests = requests;
        this.limit = limit;
    }

    @PostMapping("/beregn/gem")
    View keep(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        limit.admit(request);
        NumberFormats numerals = visit.language().numbers();
        CalculatedForm sent = titled(requests.of(request, numerals, Calculator.FEWEST_DRAWS), request, numerals);
        if (sent.answer().isEmpty()) {
            return again(request, response, visit, sent, visit.t("keep.problem.calculation"));
        }
        String number = Optional.ofNullable(request.getParameter("sag")).orElse("");
        if (keeper.findCase(number).isEmpty()) {
            return again(request, response, visit, sent, visit.t("keep.problem.case", number));
        }
        try {
            CalculationLine line = keeper.keep(number, sent.yaml(), step.base(request));
            RedirectView there = new RedirectView(visit.language().prefix() + line.path());
            there.setStatusCode(HttpStatus.SEE_OTHER);
            return there;
        } catch (VisitorCalculations.Refused refused) {
            return again(request, response, visit, sent, visit.texts().pick(refused.reason()));
        }
    }

    /** The calculation under the title that the form gives it. */
    private CalculatedForm titled(CalculatedForm sent, HttpServletRequest request, NumberFormats numerals) {
        String title = request.getParameter("titel");
        if (sent.answer().isEmpty() || title == null || title.isBlank()) {
            return sent;
        }
        Map<String, String> fields = sent.draft().values();
        fields.put(Field.TITLE, title);
        return calculator.calculate(new Draft(fields), numerals, Calculator.FEWEST_DRAWS);
    }

    private View again(
            HttpServletRequest request,
            HttpServletResponse response,
            Visit visit,
            CalculatedForm sent,
            String problem) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return step.page(request, visit, sent, Optional.of(problem));
    }
}
