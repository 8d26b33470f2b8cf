package dk.sagsgang.cases;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.cases.internal.JooqCaseRecorder;
import dk.sagsgang.files.Origin;
import dk.sagsgang.files.SourceLines;
import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.Database;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds case files, papers and the stops on their path. Every call runs within the caller's
 * {@link dk.sagsgang.storage.Database#write}. Which paper a text belongs to is decided by the caller.
 */
public interface CaseRecorder {

    /** Adds to the case files kept in a database. */
    static CaseRecorder in(Database database) {
        return new JooqCaseRecorder(database);
    }

    /**
     * The case of a number, added when it is new.
     *
     * @param reference as printed
     * @param slug one form for all ways of printing the number, fit for an address
     */
    CaseFileId caseFile(BodyId body, String reference, String slug);

    /**
     * The latest papers of a case with where they have been seen, latest first. At most fifty: a number that every meeting
     * reuses ({@code Aktuelle sager}) gathers thousands, and none of the older ones is printed again.
     */
    List<KnownPaper> listKnownPapers(CaseFileId caseFile);

    /**
     * Adds a paper to a case; {@code sketch} is what later papers are compared with, and {@code date} is null where the
     * day of the meeting is not known.
     */
    PaperId addPaper(@Nullable CaseFileId caseFile, String title, TextSketch sketch, @Nullable LocalDate date);

    /** Records that a paper was treated on a day under a title, the latest of which is its title. */
    void sawPaper(PaperId paper, String title, @Nullable LocalDate date);

    /**
     * Keeps stops of one paper, each at a body on a day, added when it is new. A stop known from less (a report, a mention,
     * without a day) is taken to be the same and becomes what is known now; a better known one stays as it is.
     *
     * @param stops at least one, all of the same paper
     * @return the stops, in the order given
     */
    List<ConsultationId> consultations(List<NewConsultation> stops);

    /** Records that a stop is only mentioned, since it is not in any current version of its meeting. */
    void dropped(ConsultationId consultation);

    /** Changes whether a stop is in the open. */
    void setVisibility(ConsultationId consultation, Visibility visibility);

    /** Changes whether the stops that were read from some lines are in the open. */
    void setVisibility(SourceLines lines, Visibility visibility);

    /** Whether a text has just these sections and attachments, in the same lines. */
    boolean hasParts(PaperTextId text, List<Section> sections, List<Attachment> attachments);

    /** Gives the sections and attachments of a text the visibility of these, which are its own. */
    void setVisibility(PaperTextId text, List<Section> sections, List<Attachment> attachments);

    /** Where the texts and stops of all papers name a body; stops and what comes from an event in the open only. */
    List<Origin> listNamings(OrganizationId organization);

    /**
     * Adds a text of a paper as one version of the minutes prints it, with its sections, tables and recommendations.
     */
    PaperTextId addText(NewPaperText text);

    /** Forgets what it remembers of a transaction that was undone. */
    void forget();
}
