package dk.sagsgang.publishing.site.investment.kept;

import dk.sagsgang.documents.CalculationLine;
import dk.sagsgang.documents.CaseLine;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.publishing.Investments;
import dk.sagsgang.publishing.site.investment.Asked;
import dk.sagsgang.publishing.site.investment.Outcome;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.MenuEntry;
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
    private final Investments investments;
    private final Asked asked;

    KeepStep(Pages pages, Documents documents, Investments investments, Asked asked) {
        this.pages = pages;
        this.documents = documents;
        this.investments = investments;
        this.asked = asked;
    }

    /** The kept version that the calculation was made from. */
    Optional<CalculationLine> base(HttpServletRequest request) {
        return asked.findKept(request.getParameter("grund")).map(found -> found.line());
    }

    View page(HttpServletRequest request, Visit visit, Outcome outcome, Optional<String> problem) {
        Optional<CalculationLine> base = base(request);
        boolean open = investments.keeper().isPresent();
        String typed = request.getParameter("sag");
        KeepView view = new KeepView(
                outcome.draft().get("titel"),
                outcome.code(),
                base.map(CalculationLine::reference).orElse(""),
                base.map(CalculationLine::title).orElse(""),
                typed == null ? base.map(line -> line.caseFile().reference()).orElse("") : typed,
                open ? cases() : List.of(),
                open ? Optional.of(token(request)) : Optional.empty(),
                problem);
        PageHead head = PageHead.of(visit.t("keep.title"), MenuEntry.CALCULATOR)
                .under(new Crumb(visit.t("calc.title"), "/beregn?" + view.query()))
                .notIndexed();
        return pages.show("investment/keep", visit, head, view);
    }

    private List<CaseRef> cases() {
        return documents.listCases(Optional.empty(), 1).lines().stream()
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
