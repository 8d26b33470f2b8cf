package dk.sagsgang.investment.web.kept;

import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.casefile.CaseLine;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.investment.web.calculator.CalculatedForm;
import dk.sagsgang.investment.web.calculator.RequestResolver;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/** The page of the step "keep with a case", open or not. */
final class KeepStep {
    private final Pages pages;
    private final Documents documents;
    private final boolean canKeep;
    private final RequestResolver requests;

    KeepStep(Pages pages, Documents documents, boolean canKeep, RequestResolver requests) {
        this.pages = pages;
        this.documents = documents;
        this.canKeep = canKeep;
        this.requests = requests;
    }

    /** The kept version that the calculation was made from. */
    Optional<CalculationLine> base(HttpServletRequest request) {
        return requests.findKept(request.getParameter("grund")).map(found -> found.line());
    }

    View page(HttpServletRequest request, Visit visit, CalculatedForm form, Optional<String> problem) {
        Optional<CalculationLine> base = base(request);
        String typed = request.getParameter("sag");
        KeepView view = new KeepView(
                form.draft().get("titel"),
                form.code(),
                base.map(CalculationLine::reference).orElse(""),
                base.map(CalculationLine::title).orElse(""),
                typed == null ? base.map(line -> line.caseFile().reference()).orElse("") : typed,
                canKeep ? cases() : List.of(),
                canKeep ? Optional.of(token(request)) : Optional.empty(),
                problem);
        PageHead head = PageHead.of(visit.t("keep.title"), InvestmentMenu.CALCULATOR)
                .under(new Crumb(visit.t("calc.title"), "/beregn?" + view.query()))
                .notIndexed();
        return pages.show("investment/keep", visit, head, view);
    }

    private List<CaseRef> cases() {
        return documents.listCases(Optional.empty(), 1).value().lines().stream()
                .map(CaseLine::caseFile)
                .toList();
    }

    /** Asking for its value is what sends the cookie that it is compared with. */
    private static KeepView.Token token(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new KeepView.Token(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("A site that keeps calculations protects its forms");
    }
}
