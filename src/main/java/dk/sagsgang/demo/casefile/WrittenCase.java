package dk.sagsgang.demo.casefile;

import dk.sagsgang.demo.DeliberateFault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as prepared for one or several meetings: written by hand, or filled in from a template.
 *
 * @param id the file's name without extension, or a made-up id
 * @param title the full title
 * @param publicTitle what a closed case may be called in public; null when it is open
 * @param closed behind closed doors
 * @param initiative raised by members, with their own headings
 * @param path where it is treated
 * @param attachments what is attached
 * @param sections its text, without decisions
 * @param deliberate what is wrong in it on purpose
 */
public record WrittenCase(
        String id,
        String title,
        @Nullable String publicTitle,
        CaseLabel label,
        boolean closed,
        boolean initiative,
        List<Stop> path,
        List<Attachment> attachments,
        List<WrittenSection> sections,
        List<DeliberateFault> deliberate) {

    /** A, B, C or D; null when none is printed. */
    public @Nullable String letter() {
        return label.letter();
    }

    /** The letter that the meeting raised it to; null when it did not. */
    public @Nullable String raisedTo() {
        return label.raisedTo();
    }

    /** The journal number as printed; null when none is printed. */
    public @Nullable String number() {
        return label.number();
    }

    /** An attachment; a closed one is named in public, but not shown. */
    public record Attachment(String name, boolean closed) {}

    /**
     * One treatment of the case at one meeting.
     *
     * @param body the body's id
     * @param date the meeting's day
     * @param outcome recommended, approved, discussed, noted, decided, amended, postponed or agenda
     * @param text the decision verbatim; null when the outcome's usual sentence is enough
     * @param remark a paragraph after the decision; null when there is none
     * @param votes the votes, in order
     * @param absences who was away
     */
    public record Stop(
            String body,
            LocalDate date,
            String outcome,
            @Nullable String text,
            @Nullable String remark,
            List<Ballot> votes,
            List<Absence> absences) {}

    /**
     * One vote.
     *
     * @param motion proposal, amendment or alternative
     * @param name the alternative's name; null otherwise
     * @param about what is voted on, in words; null for the recommendation
     * @param proposer the party that proposes an amendment; null otherwise
     * @param text the amendment; null otherwise
     * @param style names, parties or counts
     * @param inFavour party letters and person ids; a letter means all its members present
     * @param against likewise
     * @param abstained likewise
     * @param adopted whether it was carried
     * @param statedFor a wrong total printed on purpose; null when the true one is printed
     */
    public record Ballot(
            String motion,
            @Nullable String name,
            @Nullable String about,
            @Nullable String proposer,
            @Nullable String text,
            String style,
            List<String> inFavour,
            List<String> against,
            List<String> abstained,
            boolean adopted,
            @Nullable Integer statedFor) {}

    /**
     * Somebody who was absent.
     *
     * @param person the politician's id
     * @param scope meeting, item, left, arrived or recused
     * @param text the sentence verbatim; null for the usual one
     */
    public record Absence(
            String person, String scope, @Nullable String text) {}
}
