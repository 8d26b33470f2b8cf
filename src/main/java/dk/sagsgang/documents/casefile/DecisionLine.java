package dk.sagsgang.documents.casefile;

import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.documents.reference.ItemRef;
import dk.sagsgang.meetings.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** A decision as one line of a list: what became of which item where. */
public record DecisionLine(
        ItemRef item, Outcome outcome, @Nullable CaseRef caseFile) {}
