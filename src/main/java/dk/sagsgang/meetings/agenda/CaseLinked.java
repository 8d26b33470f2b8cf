package dk.sagsgang.meetings.agenda;

import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.PaperTextId;
import org.jspecify.annotations.Nullable;

/** An agenda item whose case and paper are known. */
public interface CaseLinked {

    /** What it has to do with cases. */
    CaseLinks links();

    /** Its case, or null where none is known. */
    default @Nullable CaseFileId caseFile() {
        return links().caseFile();
    }

    /** What is treated. */
    default PaperId paper() {
        return links().paper();
    }

    /** The paper as printed with the item. */
    default PaperTextId text() {
        return links().text();
    }

    /** The stop on the paper's path. */
    default ConsultationId consultation() {
        return links().consultation();
    }
}
