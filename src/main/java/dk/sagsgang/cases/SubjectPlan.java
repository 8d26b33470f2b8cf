package dk.sagsgang.cases;

import dk.sagsgang.cases.internal.JooqSubjectPlan;
import dk.sagsgang.storage.Database;
import java.util.Map;
import java.util.Optional;

/**
 * The subjects of KLE, the common subject plan of Danish municipalities, as far as the municipality has loaded it: its titles are
 * under copyright, so none comes with the program. What a number's subject is called is no secret, whatever the case is.
 */
public interface SubjectPlan {

    /** The plan kept in a database. */
    static SubjectPlan in(Database database) {
        return new JooqSubjectPlan(database);
    }

    /** The title of the subject that a case number is of; nothing where it is of none, or of one that is not loaded. */
    Optional<String> findTitle(String reference);

    /** Replaces what is loaded. */
    void replace(Map<String, String> titles);
}
