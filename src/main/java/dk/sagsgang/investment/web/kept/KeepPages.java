package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.web.calculator.CalculatedForm;
import dk.sagsgang.investment.web.calculator.CalculationLimit;
import dk.sagsgang.investment.web.calculator.Calculator;
import dk.sagsgang.investment.web.calculator.RequestResolver;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks which case a calculation is to be kept with; on a real site it says that this waits for accounts. */
@Controller
class KeepPages {
    private final KeepStep step;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    KeepPages(KeepStep step, RequestResolver requests, CalculationLimit limit) {
        this.step = step;
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn/gem")
    View ask(HttpServletRequest request, Visit visit) {
        limit.admit(request);
        CalculatedForm form = requests.of(request, visit.language().numbers(), Calculator.FEWEST_DRAWS);
        if (form.answer().isEmpty()) {
            String query = request.getQueryString();
            return new RedirectView(visit.language().prefix() + "/beregn" + (query == null ? "" : "?" + query));
        }
        return step.page(request, visit, form, Optional.empty());
    }
}
