package dk.sagsgang.documents;

import dk.sagsgang.meetings.Outcome;
import org.jspecify.annotations.Nullable;

/** A decision as one line of a list: what became of which item where. */
public record DecisionLine(
        ItemRef item, Outcome outcome, @Nullable CaseRef caseFile) {}
