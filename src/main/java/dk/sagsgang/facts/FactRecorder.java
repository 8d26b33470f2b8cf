package dk.sagsgang.facts;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.internal.JooqFactRecorder;
import dk.sagsgang.storage.Database;
import java.util.List;

/**
 * Keeps facts. Every call but {@link #renewal} runs within the caller's {@link dk.sagsgang.storage.Database#write}. Facts
 * that a text has already are replaced.
 */
public interface FactRecorder {
    /**
     * The version of the rules that facts are made by. It is raised when a rule changes, so that an installation makes the
     * facts of what it holds again when it is opened.
     */
    int VERSION = 1;

    /** Keeps facts in a database. */
    static FactRecorder in(Database database) {
        return new JooqFactRecorder(database);
    }

    /** Keeps the facts of a text that has none yet. */
    void record(PaperTextId text, TextFacts facts);

    /** Replaces the facts of a text. */
    void replace(PaperTextId text, TextFacts facts);

    /**
     * Keeps which votes the printed ones are: one that is known, where the same body voted on the same matter of the same paper
     * on the same day or on a day that one of the prints does not give; else a new one.
     */
    void recordVotes(List<PrintedVote> votes);

    /** Keeps what office a title as printed is, where that is not known yet. */
    void recordOffice(String title, Office office);

    /** How far the facts of what was imported before have been made by the rules of {@link #VERSION}. */
    Renewal renewal();

    /** Keeps how far that has come. */
    void renewed(Renewal renewal);

    /**
     * How far the facts of an older record have been recomputed.
     *
     * @param meeting the last meeting that is done, 0 where none is
     * @param isDone whether there is nothing left to do
     */
    record Renewal(int meeting, boolean isDone) {}
}
