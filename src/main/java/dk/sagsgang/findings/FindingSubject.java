package dk.sagsgang.findings;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about, by the ids that the domain modules give out; this module lies beneath them and knows no more.
 *
 * @param file the file it was found in
 * @param meeting the meeting, or null
 * @param item the agenda item, or null when it is about the document as a whole
 * @param caseFile the case, or null
 */
public record FindingSubject(
        int file,
        @Nullable Integer meeting,
        @Nullable Integer item,
        @Nullable Integer caseFile) {}
