package dk.sagsgang.investment.benefits.internal;

import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_PEOPLE;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_BENEFIT_REALISED;

import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.LineId;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.investment.benefits.Realised;
import dk.sagsgang.investment.benefits.ReportPeriod;
import dk.sagsgang.quantities.Money;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.RowBatch;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** What was measured and counted, as rows. */
final class MeasurementRows {
    private final DSLContext context;

    MeasurementRows(DSLContext context) {
        this.context = context;
    }

    /** In the order they were entered. */
    List<Realised> readMeasurements() {
        return context.selectFrom(INVESTMENT_BENEFIT_REALISED)
                .orderBy(INVESTMENT_BENEFIT_REALISED.ID)
                .fetch(row -> new Realised(
                        new LineId(
                                new InvestmentId(row.get(INVESTMENT_BENEFIT_REALISED.INVESTMENT)),
                                row.get(INVESTMENT_BENEFIT_REALISED.LINE)),
                        period(row.get(INVESTMENT_BENEFIT_REALISED.PERIOD)),
                        Money.ofOere(row.get(INVESTMENT_BENEFIT_REALISED.AMOUNT_OERE)),
                        LocalDate.parse(row.get(INVESTMENT_BENEFIT_REALISED.RECORDED_ON)),
                        row.get(INVESTMENT_BENEFIT_REALISED.SOURCE)));
    }

    /** In the order they were entered. */
    List<PeopleCount> readPeople() {
        return context.selectFrom(INVESTMENT_BENEFIT_PEOPLE)
                .orderBy(INVESTMENT_BENEFIT_PEOPLE.ID)
                .fetch(row -> new PeopleCount(
                        new InvestmentId(row.get(INVESTMENT_BENEFIT_PEOPLE.INVESTMENT)),
                        BenefitCodes.PEOPLE.get(row.get(INVESTMENT_BENEFIT_PEOPLE.KIND)),
                        period(row.get(INVESTMENT_BENEFIT_PEOPLE.PERIOD)),
                        row.get(INVESTMENT_BENEFIT_PEOPLE.PEOPLE),
                        LocalDate.parse(row.get(INVESTMENT_BENEFIT_PEOPLE.RECORDED_ON)),
                        row.get(INVESTMENT_BENEFIT_PEOPLE.SOURCE)));
    }

    void insert(List<Realised> measurements, List<PeopleCount> people) {
        String now = UtcText.of(UtcText.now());
        RowBatch realised = RowBatch.of(INVESTMENT_BENEFIT_REALISED);
        measurements.forEach(each -> realised.row()
                .set(INVESTMENT_BENEFIT_REALISED.ID, IdSource.next(context, INVESTMENT_BENEFIT_REALISED.ID))
                .set(
                        INVESTMENT_BENEFIT_REALISED.INVESTMENT,
                        each.line().investment().value())
                .set(INVESTMENT_BENEFIT_REALISED.LINE, each.line().name())
                .set(INVESTMENT_BENEFIT_REALISED.PERIOD, each.period().toString())
                .set(INVESTMENT_BENEFIT_REALISED.AMOUNT_OERE, each.amount().toOereExact())
                .set(INVESTMENT_BENEFIT_REALISED.RECORDED_ON, each.recordedOn().toString())
                .set(INVESTMENT_BENEFIT_REALISED.SOURCE, each.source())
                .set(INVESTMENT_BENEFIT_REALISED.CREATED_AT, now));
        realised.insertInto(context);
        RowBatch counted = RowBatch.of(INVESTMENT_BENEFIT_PEOPLE);
        people.forEach(each -> counted.row()
                .set(INVESTMENT_BENEFIT_PEOPLE.ID, IdSource.next(context, INVESTMENT_BENEFIT_PEOPLE.ID))
                .set(INVESTMENT_BENEFIT_PEOPLE.INVESTMENT, each.investment().value())
                .set(INVESTMENT_BENEFIT_PEOPLE.KIND, each.kind().code())
                .set(INVESTMENT_BENEFIT_PEOPLE.PERIOD, each.period().toString())
                .set(INVESTMENT_BENEFIT_PEOPLE.PEOPLE, each.people())
                .set(INVESTMENT_BENEFIT_PEOPLE.RECORDED_ON, each.recordedOn().toString())
                .set(INVESTMENT_BENEFIT_PEOPLE.SOURCE, each.source())
                .set(INVESTMENT_BENEFIT_PEOPLE.CREATED_AT, now));
        counted.insertInto(context);
    }

    private static ReportPeriod period(String stored) {
        return ReportPeriod.find(stored).orElseThrow(() -> new IllegalStateException("'" + stored + "' is no period"));
    }
}
