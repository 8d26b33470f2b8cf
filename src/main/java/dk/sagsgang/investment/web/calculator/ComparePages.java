package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.investment.web.calculator.Comparison.Difference;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Two calculations side by side: what differs, and what it does to the result. */
@Controller
class ComparePages {
    private final Pages pages;
    private final Calculator calculator;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    ComparePages(Pages pages, Calculator calculator, RequestResolver requests, CalculationLimit limit) {
        this.pages = pages;
        this.calculator = calculator;
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn/sammenlign")
    View compare(
            HttpServletRequest request,
            Visit visit,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b) {
        limit.admit(request);
        NumberFormats numerals = visit.language().numbers();
        CalculatedForm first = requests.carried(a, numerals, Calculator.LIVE_DRAWS);
        CalculatedForm second = requests.carried(b, numerals, Calculator.LIVE_DRAWS);
        if (first.answer().isEmpty() || second.answer().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Comparison comparison = new Comparison(calculator, numerals, first, second);
        PageHead head = PageHead.of(visit.t("calc.compare.title"), InvestmentMenu.CALCULATOR)
                .under(new Crumb(visit.t("calc.title"), "/beregn?m=" + second.code()))
                .notIndexed();
        return pages.show(
                "investment/compare",
                visit,
                head,
                view(side(a, first, visit), side(b, second, visit), first, second, comparison, visit));
    }

    private static CompareView view(
            CompareView.Side first,
            CompareView.Side second,
            CalculatedForm one,
            CalculatedForm other,
            Comparison comparison,
            Visit visit) {
        Texts texts = visit.texts();
        NumberFormats amounts = visit.language().numbers().typeset();
        FieldNames names = new FieldNames(texts);
        List<Difference> differences = comparison.differences();
        return new CompareView(
                first,
                second,
                results(one.answer().orElseThrow(), other.answer().orElseThrow(), texts, amounts),
                differences.stream()
                        .map(each -> DifferenceRow.of(each, one.draft(), other.draft(), names, amounts))
                        .toList(),
                differences.size() > 1
                        ? Optional.of(DifferenceRow.signed(comparison.remainder(differences), amounts))
                        : Optional.empty());
    }

    /** One of the two: a kept version by its number, where it is one. */
    private CompareView.Side side(String asked, CalculatedForm form, Visit visit) {
        String title = form.draft().get("titel");
        return this.requests
                .findKept(asked)
                .map(found -> found.line())
                .map(line -> new CompareView.Side(
                        title + " ("
                                + visit.t(
                                        "kept.versions.link",
                                        String.valueOf(line.version().number())) + ")",
                        line.path() + "?version=" + line.version().number(),
                        line.reference()))
                .orElseGet(() -> new CompareView.Side(title, "/beregn?m=" + form.code(), form.code()));
    }

    private static Table results(InvestmentResult first, InvestmentResult second, Texts texts, NumberFormats amounts) {
        List<List<String>> rows = new ArrayList<>();
        List<ResultRow> results = ResultRow.of(first, texts);
        List<ResultRow> others = ResultRow.of(second, texts);
        for (int i = 0; i < Math.min(results.size(), others.size()); i++) {
            rows.add(results.get(i).beside(others.get(i), amounts));
        }
        return new Table(
                texts.get("calc.compare.results"),
                List.of(
                        texts.get("calc.compare.figure"),
                        texts.get("calc.compare.first"),
                        texts.get("calc.compare.second"),
                        texts.get("calc.compare.change")),
                rows);
    }
}
