package dk.sagsgang.facts.internal;

import static dk.sagsgang.storage.schema.Tables.FACTS_OFFICE;
import static dk.sagsgang.storage.schema.Tables.FACTS_RENEWAL;
import static dk.sagsgang.storage.schema.Tables.FACTS_TEXT;

import dk.sagsgang.cases.PaperTextId;
import dk.sagsgang.facts.FactRecorder;
import dk.sagsgang.facts.Office;
import dk.sagsgang.facts.PrintedVote;
import dk.sagsgang.facts.TextFacts;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.RowBatch;
import java.util.List;
import org.jooq.Record;

/** {@link FactRecorder} in the database. */
public final class JooqFactRecorder implements FactRecorder {
    private static final int LONGEST_TITLE = 200;

    private final Database database;

    public JooqFactRecorder(Database database) {
        this.database = database;
    }

    @Override
    public void record(PaperTextId text, TextFacts facts) {
        database.change(context -> RowBatch.of(FACTS_TEXT)
                .row()
                .set(FACTS_TEXT.TEXT_ID, text.value())
                .set(FACTS_TEXT.VERSION, VERSION)
                .set(
                        FACTS_TEXT.VERDICT,
                        facts.following().map(each -> each.verdict().code()).orElse(null))
                .set(FACTS_TEXT.FACTS, FactJson.write(facts))
                .insertInto(context));
    }

    @Override
    public void replace(PaperTextId text, TextFacts facts) {
        database.change(context -> {
            context.deleteFrom(FACTS_TEXT)
                    .where(FACTS_TEXT.TEXT_ID.eq(text.value()))
                    .execute();
            record(text, facts);
        });
    }

    @Override
    public void recordVotes(List<PrintedVote> votes) {
        if (!votes.isEmpty()) {
            database.change(context -> new VoteEntries(context).add(votes));
        }
    }

    @Override
    public void recordOffice(String title, Office office) {
        if (title.length() <= LONGEST_TITLE) {
            database.change(context -> context.insertInto(FACTS_OFFICE)
                    .set(FACTS_OFFICE.TITLE, title)
                    .set(FACTS_OFFICE.OFFICE, office.code())
                    .onConflictDoNothing()
                    .execute());
        }
    }

    @Override
    public Renewal renewal() {
        return database.read(context -> {
            Record row = context.selectFrom(FACTS_RENEWAL)
                    .where(FACTS_RENEWAL.VERSION.eq(VERSION))
                    .fetchOne();
            return row == null
                    ? new Renewal(0, false)
                    : new Renewal(row.get(FACTS_RENEWAL.LAST_MEETING), row.get(FACTS_RENEWAL.DONE));
        });
    }

    @Override
    public void renewed(Renewal renewal) {
        database.change(context -> {
            context.deleteFrom(FACTS_RENEWAL).execute();
            context.insertInto(FACTS_RENEWAL)
                    .set(FACTS_RENEWAL.VERSION, VERSION)
                    .set(FACTS_RENEWAL.LAST_MEETING, renewal.meeting())
                    .set(FACTS_RENEWAL.DONE, renewal.isDone())
                    .execute();
        });
    }
}
