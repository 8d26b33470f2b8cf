package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.report.JsonAnswer;
import dk.sagsgang.publishing.site.view.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The calculation to take along: the investment file, and the whole answer as JSON. */
@Controller
class FilePages {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final RequestResolver requests;
    private final CalculationLimit limit;

    FilePages(RequestResolver requests, CalculationLimit limit) {
        this.requests = requests;
        this.limit = limit;
    }

    @GetMapping("/beregn/fil.yaml")
    ResponseEntity<byte[]> file(HttpServletRequest request, Visit visit) {
        CalculatedForm form = form(request, visit);
        if (form.answer().isEmpty()) {
            return refused(form, visit);
        }
        String file = form.yaml() + "monteCarlo: {draws: " + Calculator.NOTE_DRAWS + ", seed: 42}\n";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment(form.draft().get("titel")))
                .contentType(MediaType.parseMediaType("application/yaml;charset=utf-8"))
                .body((form.yaml().contains("\nmonteCarlo:") ? form.yaml() : file).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/beregn/svar.json")
    ResponseEntity<byte[]> answer(HttpServletRequest request, Visit visit) {
        CalculatedForm form = form(request, visit);
        return form.answer()
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(JSON.writeValueAsBytes(JsonAnswer.of(answer))))
                .orElseGet(() -> refused(form, visit));
    }

    private CalculatedForm form(HttpServletRequest request, Visit visit) {
        limit.admit(request);
        return requests.of(request, visit.language().numbers(), Calculator.LIVE_DRAWS);
    }

    /** What is wrong, by field, as problem details (RFC 9457). */
    private static ResponseEntity<byte[]> refused(CalculatedForm form, Visit visit) {
        FormView shown = new FormView(form.draft(), form.problems(), visit.language());
        var fields = form.problems().stream()
                .map(problem -> Map.of("field", problem.field(), "message", shown.message(problem)))
                .toList();
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(JSON.writeValueAsBytes(
                        Map.of("title", visit.t("calc.problems.title"), "status", 422, "fields", fields)));
    }
}
