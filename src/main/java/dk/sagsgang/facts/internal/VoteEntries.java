package dk.sagsgang.facts.internal;

import static dk.sagsgang.storage.schema.Tables.FACTS_VOTE;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.facts.PrintedVote;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Printed votes, written with the vote that each of them is. */
final class VoteEntries {
    /** One with a day comes first, so that a print without one is that vote. */
    private static final Repeated KNOWN = Repeated.of(context -> context.selectFrom(FACTS_VOTE)
            .where(
                    FACTS_VOTE.PAPER_ID.eq(param("paper", FACTS_VOTE.PAPER_ID)),
                    FACTS_VOTE.ORGANIZATION_ID.eq(param("organization", FACTS_VOTE.ORGANIZATION_ID)),
                    FACTS_VOTE.MATTER.eq(param("matter", FACTS_VOTE.MATTER)))
            .orderBy(FACTS_VOTE.VOTED_ON.asc().nullsLast(), FACTS_VOTE.IDENTITY));

    private final DSLContext context;

    VoteEntries(DSLContext context) {
        this.context = context;
    }

    void add(List<PrintedVote> votes) {
        RowBatch rows = RowBatch.of(FACTS_VOTE);
        for (PrintedVote vote : votes) {
            rows.row()
                    .set(FACTS_VOTE.ITEM_ID, vote.place().item().value())
                    .set(FACTS_VOTE.POSITION, vote.place().position())
                    .set(FACTS_VOTE.PAPER_ID, vote.paper().value())
                    .set(FACTS_VOTE.ORGANIZATION_ID, vote.organization().value())
                    .set(FACTS_VOTE.MATTER, vote.matter())
                    .set(FACTS_VOTE.VOTED_ON, text(vote.day()))
                    .set(FACTS_VOTE.IDENTITY, identity(vote));
        }
        rows.insertInto(context);
    }

    private int identity(PrintedVote vote) {
        List<? extends Record> known =
                KNOWN.fetch(context, vote.paper().value(), vote.organization().value(), vote.matter());
        return known.stream()
                .filter(row -> isSameDay(text(vote.day()), row.get(FACTS_VOTE.VOTED_ON)))
                .map(row -> row.get(FACTS_VOTE.IDENTITY))
                .findFirst()
                .orElseGet(() -> IdSource.next(context, FACTS_VOTE.IDENTITY));
    }

    private static boolean isSameDay(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
