package dk.sagsgang.findings;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about. Meetings, items and cases are modules that report findings and are not known here, so each part is typed by
 * what its id says of itself; no id can be in the place of another.
 *
 * @param file the file it was found in
 * @param meeting null where it is about no meeting
 * @param item null where it is about the meeting as a whole
 * @param caseFile null where it is about no case
 */
public record FindingSubject(
        InFile file,
        @Nullable AtMeeting meeting,
        @Nullable OnItem item,
        @Nullable OfCase caseFile) {

    /** The id of a file that a finding may be in. */
    public interface InFile {
        /** The id itself, from 1. */
        int value();
    }

    /** The id of a meeting that a finding may be about. */
    public interface AtMeeting {
        /** The id itself, from 1. */
        int value();
    }

    /** The id of an agenda item that a finding may be about. */
    public interface OnItem {
        /** The id itself, from 1. */
        int value();
    }

    /** The id of a case that a finding may be about. */
    public interface OfCase {
        /** The id itself, from 1. */
        int value();
    }
}
