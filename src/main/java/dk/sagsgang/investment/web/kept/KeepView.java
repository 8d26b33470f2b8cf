package dk.sagsgang.investment.web.kept;

import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.documents.reference.CaseRef;
import java.util.List;
import java.util.Optional;

/**
 * The step by which a calculation is kept with a case, or where it is said that it cannot be done here.
 *
 * @param title the calculation's title as typed
 * @param code the calculation as it travels in an address
 * @param base the kept version that it was made from, as it is named in addresses; empty when it was made from none
 * @param baseTitle the title of that version, empty likewise
 * @param caseNumber the number as typed
 * @param cases cases to choose from
 * @param token what proves that the form is ours; empty where nothing can be kept
 * @param problem why it was not kept the last time
 */
public record KeepView(
        String title,
        String code,
        String base,
        String baseTitle,
        String caseNumber,
        List<CaseRef> cases,
        Optional<Token> token,
        Optional<String> problem)
        implements Unrestricted {
    public KeepView {
        cases = List.copyOf(cases);
    }

    /** Whether anything can be kept on this site. */
    public boolean isOpen() {
        return token.isPresent();
    }

    /** The question part of the calculation's address. */
    public String query() {
        return "m=" + code + (base.isEmpty() ? "" : "&grund=" + base);
    }

    /**
     * A form's proof against forgery.
     *
     * @param name the field's name
     * @param value what it holds
     */
    public record Token(String name, String value) {}
}
