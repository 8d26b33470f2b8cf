package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_SUBJECT;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.cases.KleNumber;
import dk.sagsgang.cases.SubjectPlan;
import dk.sagsgang.storage.Database;
import java.util.Map;
import java.util.Optional;

/** {@link SubjectPlan} in the database. */
public final class JooqSubjectPlan implements SubjectPlan {
    private final Database database;

    public JooqSubjectPlan(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> findTitle(String reference) {
        return JournalNumber.findAfterTitle(reference)
                .filter(KleNumber.class::isInstance)
                .map(KleNumber.class::cast)
                .flatMap(number -> database.read(context -> context.select(CASES_SUBJECT.TITLE)
                        .from(CASES_SUBJECT)
                        .where(CASES_SUBJECT.NUMBER.eq(number.subject()))
                        .fetchOptional(CASES_SUBJECT.TITLE)));
    }

    @Override
    public void replace(Map<String, String> titles) {
        database.change(context -> {
            context.deleteFrom(CASES_SUBJECT).execute();
            titles.forEach((number, title) -> context.insertInto(CASES_SUBJECT)
                    .set(CASES_SUBJECT.NUMBER, number)
                    .set(CASES_SUBJECT.TITLE, title)
                    .execute());
        });
        database.bumpRevision();
    }
}
