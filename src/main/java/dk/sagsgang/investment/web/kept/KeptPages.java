package dk.sagsgang.investment.web.kept;

import dk.sagsgang.access.Open;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.published.CaseCalculations;
import dk.sagsgang.investment.web.calculator.CalculationLimit;
import dk.sagsgang.investment.web.calculator.Calculator;
import dk.sagsgang.investment.web.calculator.FileName;
import dk.sagsgang.investment.web.calculator.ResultView;
import dk.sagsgang.publishing.casefile.CaseMenu;
import dk.sagsgang.publishing.site.view.Crumb;
import dk.sagsgang.publishing.site.view.PageHead;
import dk.sagsgang.publishing.site.view.Pages;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A kept calculation on its case: what it says, what it rests on, and what has become of that since. */
@Controller
class KeptPages {
    private final Pages pages;
    private final Documents documents;
    private final CaseCalculations kept;
    private final Calculator calculator;
    private final CalculationLimit limit;

    KeptPages(Pages pages, Documents documents, CaseCalculations kept, Calculator calculator, CalculationLimit limit) {
        this.pages = pages;
        this.documents = documents;
        this.kept = kept;
        this.calculator = calculator;
        this.limit = limit;
    }

    @GetMapping("/sager/{number}/beregninger/{calculation}")
    View show(
            HttpServletRequest request,
            Visit visit,
            @PathVariable String number,
            @PathVariable String calculation,
            @RequestParam(name = "version", defaultValue = "") String version) {
        limit.admit(request);
        Open<CalculationDocument> found = find(number, calculation, version);
        CalculationLine line = found.value().line();
        Open<KeptView> view = found.with(kept.listAll(), (document, all) -> view(document, all, visit));
        PageHead head = PageHead.of(line.title(), CaseMenu.CASES)
                .under(
                        new Crumb(visit.t("cases.title"), "/sager"),
                        new Crumb(
                                line.caseFile().reference(),
                                "/sager/" + line.caseFile().slug()))
                .calledBriefly(visit.t("kept.number", String.valueOf(line.number())))
                .describedBy(visit.t(
                        "kept.description", line.title(), line.caseFile().reference()));
        return pages.show("investment/kept", visit, version.isEmpty() ? head : head.notIndexed(), view);
    }

    private KeptView view(CalculationDocument document, List<CalculationLine> all, Visit visit) {
        String text = document.line().version().text();
        return new KeptView(
                document,
                document.figures()
                        .or(() -> calculator.recalculate(text))
                        .map(figures -> ResultView.of(figures, visit.language())),
                document.figures().isEmpty(),
                calculator.opens(text),
                new KeptTables(visit),
                new Choices(all, document));
    }

    /** The file as it was kept, to the letter. */
    @GetMapping("/sager/{number}/beregninger/{calculation}/fil.yaml")
    ResponseEntity<byte[]> file(
            @PathVariable String number,
            @PathVariable String calculation,
            @RequestParam(name = "version", defaultValue = "") String version) {
        CalculationLine line = find(number, calculation, version).value().line();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(line.title()))
                .contentType(MediaType.parseMediaType("application/yaml;charset=utf-8"))
                .body(line.version().text().getBytes(StandardCharsets.UTF_8));
    }

    /** Found only when its case is shown too. */
    private Open<CalculationDocument> find(String slug, String calculation, String version) {
        Optional<Integer> number = whole(calculation);
        Optional<Integer> edition = whole(version);
        if (number.isEmpty()
                || edition.isEmpty() != version.isEmpty()
                || documents.findCase(slug).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kept.find(slug, number.get(), edition)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Integer> whole(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(each -> each.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }
}
