package dk.sagsgang.investment.web.form;

import dk.sagsgang.findings.Bilingual;

/**
 * One field that cannot be used as it is.
 *
 * @param field its name in the form; {@code rest} where no question represents it
 * @param message what is wrong and what is allowed there
 */
public record FieldProblem(String field, Bilingual message) {
    static FieldProblem of(String field, String danish, String english) {
        return new FieldProblem(field, new Bilingual(danish, english));
    }
}
