package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.investment.web.form.Draft;
import dk.sagsgang.investment.web.form.FieldProblem;
import dk.sagsgang.publishing.site.text.Language;
import java.util.List;
import java.util.Optional;

/** The form as templates ask for it. */
public record FormView(Draft draft, List<FieldProblem> problems, Language language) {
    public FormView {
        problems = List.copyOf(problems);
    }

    /** What is in a field; an empty text where nothing is. */
    public String value(String field) {
        return draft.get(field);
    }

    /** The first thing that is wrong with a field, in the language of the page. */
    public Optional<String> findProblem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(this::message);
    }

    /** What is wrong, in the language of the page. */
    public String message(FieldProblem problem) {
        return language == Language.DANISH
                ? problem.message().danish()
                : problem.message().english();
    }

    /** The numbers of the rows of a list that are filled in, in order. */
    public List<Integer> rows(String list) {
        return draft.rows(list);
    }

    /** The number of the empty row below a list. */
    public int nextRow(String list) {
        return draft.nextRow(list);
    }

    /** Whether a field is in the form, also where nothing was typed in it. */
    public boolean has(String field) {
        return draft.has(field);
    }

    /** Whether one of the fields is filled in or wrong, so that the part they are in is shown open. */
    public boolean isUsed(String... fields) {
        for (String field : fields) {
            if (draft.has(field) || findProblem(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The payers that are filled in, in order. */
    public List<String> payers() {
        return draft.payers();
    }
}
