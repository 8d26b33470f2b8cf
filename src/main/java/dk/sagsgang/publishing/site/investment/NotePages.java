package dk.sagsgang.publishing.site.investment;

import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.investment.report.Conclusion;
import dk.sagsgang.publishing.site.investment.form.Numerals;
import dk.sagsgang.publishing.site.text.Language;
import dk.sagsgang.publishing.site.text.Texts;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.MenuEntry;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The note of two pages that goes with a case to the committee. It is in Danish whatever language the page around it has. */
@Controller
class NotePages {
    private final Pages pages;
    private final Asked asked;
    private final Desk desk;

    NotePages(Pages pages, Calculator calculator, Desk desk) {
        this.pages = pages;
        this.asked = new Asked(calculator);
        this.desk = desk;
    }

    @GetMapping("/beregn/notat")
    View note(HttpServletRequest request, Visit visit) {
        desk.admit(request);
        Outcome outcome = asked.of(request, Numerals.of(visit.language()), Calculator.NOTE_DRAWS);
        if (outcome.answer().isEmpty()) {
            String query = request.getQueryString();
            return new RedirectView(visit.language().prefix() + "/beregn" + (query == null ? "" : "?" + query));
        }
        NoteView view = view(outcome.answer().get(), outcome.code());
        PageHead head = PageHead.of(visit.t("calc.note.title"), MenuEntry.CALCULATOR)
                .under(new Crumb(visit.t("calc.title"), "/beregn?m=" + outcome.code()))
                .notIndexed();
        return pages.show("investment/note", visit, head, view);
    }

    private static NoteView view(Answer answer, String code) {
        Amounts amounts = new Amounts(Language.DANISH);
        return new NoteView(
                Picture.of(answer, Language.DANISH),
                Conclusion.of(answer),
                InputTable.of(answer.calculation().stated(), Texts.in(Language.DANISH), amounts),
                answer.file().assumptions(),
                Checklist.of(answer),
                Calculator.NOTE_DRAWS,
                answer.calculation().stated().priceLevel().year(),
                code);
    }
}
