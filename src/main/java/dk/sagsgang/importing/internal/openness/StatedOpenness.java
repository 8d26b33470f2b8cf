package dk.sagsgang.importing.internal.openness;

import dk.sagsgang.importing.source.StatedAttachment;
import dk.sagsgang.importing.source.StatedItem;
import dk.sagsgang.importing.source.StatedMeeting;
import dk.sagsgang.importing.source.StatedSection;
import dk.sagsgang.vocabulary.ExportVocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an export states of openness. Something is open where every statement says so, closed where one says that, and
 * otherwise withheld until somebody has looked: a missing or unknown statement opens nothing.
 */
public final class StatedOpenness {
    private final ExportVocabulary words;

    public StatedOpenness(ExportVocabulary words) {
        this.words = words;
    }

    /** Whether a statement says that something is closed. */
    public boolean isClosed(List<String> access) {
        return access.stream().anyMatch(words::closes);
    }

    /** Whether neither open nor closed is stated. */
    public boolean isUnstated(List<String> access) {
        return !isClosed(access) && (access.isEmpty() || !access.stream().allMatch(words::opens));
    }

    /**
     * The lines at which items, sections and attachments begin of whose openness nothing known is stated; the first line, where no
     * item can be, when the meeting as a whole is not said to be open.
     */
    public Set<Integer> unstated(StatedMeeting meeting) {
        Set<Integer> lines = new HashSet<>();
        if (isWholeWithheld(meeting)) {
            lines.add(OpennessReader.FIRST_LINE);
        }
        for (StatedItem item : meeting.items()) {
            if (isUnstated(item.access())) {
                lines.add(item.head().start());
            }
            for (StatedSection section : item.sections()) {
                if (!section.access().isEmpty() && isUnstated(section.access())) {
                    lines.add(section.lines().start());
                }
            }
            for (StatedAttachment attachment : item.attachments()) {
                if (isUnstated(attachment.access())) {
                    lines.add(attachment.line());
                }
            }
        }
        return lines;
    }

    /** Whether the whole of a meeting is said to be closed, or something unknown is said of it. */
    private boolean isWholeWithheld(StatedMeeting meeting) {
        return !meeting.access().isEmpty() && !meeting.access().stream().allMatch(words::opens);
    }
}
