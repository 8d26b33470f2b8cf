package dk.sagsgang.register.internal;

import static dk.sagsgang.storage.schema.Tables.REGISTER_TERM;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.register.BodyId;
import dk.sagsgang.register.LegislativeTermId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Legislative terms, looked up and written. */
final class TermEntries {
    private static final Repeated TERM = Repeated.of(context -> context.select(REGISTER_TERM.ID)
            .from(REGISTER_TERM)
            .where(
                    REGISTER_TERM.BODY_ID.eq(param("body", REGISTER_TERM.BODY_ID)),
                    REGISTER_TERM.NAME.eq(param("name", REGISTER_TERM.NAME))));

    private final Database database;

    TermEntries(Database database) {
        this.database = database;
    }

    /** The term that a day lies in, added when it is new. */
    LegislativeTermId of(BodyId body, LocalDate date) {
        TermYears years = TermYears.of(date);
        return database.write(context -> TERM.fetch(context, body.value(), years.name()).stream()
                .map(row -> new LegislativeTermId(row.get(REGISTER_TERM.ID)))
                .findFirst()
                .orElseGet(() -> add(context, body, years)));
    }

    private static LegislativeTermId add(DSLContext context, BodyId body, TermYears years) {
        int id = IdSource.next(context, REGISTER_TERM.ID);
        String now = UtcText.of(UtcText.now());
        RowBatch.of(REGISTER_TERM)
                .row()
                .set(REGISTER_TERM.ID, id)
                .set(REGISTER_TERM.BODY_ID, body.value())
                .set(REGISTER_TERM.NAME, years.name())
                .set(REGISTER_TERM.START_DATE, years.start().toString())
                .set(REGISTER_TERM.END_DATE, years.end().toString())
                .set(REGISTER_TERM.CREATED_AT, now)
                .set(REGISTER_TERM.MODIFIED_AT, now)
                .insertInto(context);
        return new LegislativeTermId(id);
    }
}
