package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.report.Conclusion;
import dk.sagsgang.investment.report.InvestmentResult;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.web.InvestmentMenu;
import dk.sagsgang.publishing.site.text.DateFormats;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import dk.sagsgang.quantities.NumberFormats;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The note of two pages that goes with a case to the committee. It is in Danish whatever language the page around it has. */
@Controller
class NotePages {
    private final Pages pages;
    private final RequestResolver requests;
    private final CalculationLimit limit;

    NotePages(Pages pages, RequestResolver requests, CalculationLimit limit) {
        this.pages = pages;
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn/notat")
    View note(HttpServletRequest request, Visit visit) {
        limit.admit(request);
        CalculatedForm form = requests.of(request, visit.language().numbers(), Calculator.NOTE_DRAWS);
        if (form.answer().isEmpty()) {
            String query = request.getQueryString();
            return new RedirectView(visit.language().prefix() + "/beregn" + (query == null ? "" : "?" + query));
        }
        Optional<CalculationLine> kept =
                requests.findKept(request.getParameter("m")).map(CalculationDocument::line);
        String back = kept.map(
                        line -> line.path() + "?version=" + line.version().number())
                .orElse("/beregn?m=" + form.code());
        NoteView view = view(form.answer().get(), kept.map(NotePages::origin).orElse(""), back);
        PageHead head = PageHead.of(visit.t("calc.note.title"), InvestmentMenu.CALCULATOR)
                .under(new Crumb(kept.map(CalculationLine::title).orElse(visit.t("calc.title")), back))
                .notIndexed();
        return pages.show("investment/note", visit, head, view);
    }

    private static NoteView view(InvestmentResult answer, String kept, String back) {
        NumberFormats amounts = Language.DANISH.numbers().typeset();
        return new NoteView(
                ResultView.of(ResultFigures.of(answer), Language.DANISH),
                Conclusion.of(answer),
                InputTable.of(answer.calculation().stated(), Texts.in(Language.DANISH), amounts),
                answer.file().assumptions(),
                Checklist.of(answer),
                Calculator.NOTE_DRAWS,
                answer.calculation().stated().priceLevel().year(),
                kept,
                back);
    }

    /** What the note says about the version that it is of. */
    private static String origin(CalculationLine line) {
        Texts danish = Texts.in(Language.DANISH);
        String sentence = danish.get(
                "kept.note",
                line.caseFile().reference(),
                String.valueOf(line.version().number()),
                DateFormats.in(Language.DANISH).date(line.version().keptAt()),
                Basis.of(line.freshness(), danish));
        return line.freshness().isStale() ? sentence + " " + danish.get("kept.note.stale") : sentence;
    }
}
