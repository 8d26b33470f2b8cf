package dk.sagsgang.investment.keeping.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION_RESULT;

import dk.sagsgang.investment.keeping.KeptCalculationId;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.storage.RowBatch;
import java.util.Optional;
import org.jooq.DSLContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of kept versions as JSON. Figures in a form that this program does not know are as if there were none. */
final class StoredFigures {
    /** Goes up when the fields of {@link ResultFigures} change. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(ResultFigures.class, FlatFigures.class)
            .build();

    private StoredFigures() {}

    static void add(DSLContext context, KeptCalculationId id, int number, ResultFigures figures) {
        RowBatch.of(INVESTMENT_CALCULATION_RESULT)
                .row()
                .set(INVESTMENT_CALCULATION_RESULT.CALCULATION_ID, id.value())
                .set(INVESTMENT_CALCULATION_RESULT.NUMBER, number)
                .set(INVESTMENT_CALCULATION_RESULT.FORMAT, FORMAT)
                .set(INVESTMENT_CALCULATION_RESULT.FIGURES, JSON.writeValueAsString(figures))
                .insertInto(context);
    }

    static Optional<ResultFigures> find(DSLContext context, KeptCalculationId id, int number) {
        return context.select(INVESTMENT_CALCULATION_RESULT.FIGURES)
                .from(INVESTMENT_CALCULATION_RESULT)
                .where(INVESTMENT_CALCULATION_RESULT.CALCULATION_ID.eq(id.value()))
                .and(INVESTMENT_CALCULATION_RESULT.NUMBER.eq(number))
                .and(INVESTMENT_CALCULATION_RESULT.FORMAT.eq(FORMAT))
                .fetchOptional(INVESTMENT_CALCULATION_RESULT.FIGURES)
                .map(text -> JSON.readValue(text, ResultFigures.class));
    }
}
