package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.NewConsultation;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.UtcText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Stops on paths, written: what is known better replaces what is known less of the same stop. */
final class ConsultationEntries {
    private final Database database;

    ConsultationEntries(Database database) {
        this.database = database;
    }

    ConsultationId record(NewConsultation wished) {
        return database.write(context -> {
            List<Consultation> known = known(context, wished.paper(), wished.organization());
            Optional<Consultation> same = same(known, wished);
            if (same.isEmpty()) {
                return insert(context, wished);
            }
            if (wished.basis().compareTo(same.get().basis()) <= 0) {
                update(context, same.get(), wished);
            }
            return same.get().id();
        });
    }

    Optional<ConsultationId> findSeen(PaperId paper, OrganizationId organization, @Nullable LocalDate date) {
        return database.read(context -> known(context, paper, organization).stream()
                .filter(stop -> stop.basis() == Basis.SEEN && Objects.equals(stop.date(), date))
                .map(Consultation::id)
                .findFirst());
    }

    private static List<Consultation> known(DSLContext context, PaperId paper, OrganizationId organization) {
        return context.selectFrom(CASES_CONSULTATION)
                .where(
                        CASES_CONSULTATION.PAPER_ID.eq(paper.value()),
                        CASES_CONSULTATION.ORGANIZATION_ID.eq(organization.value()))
                .orderBy(CASES_CONSULTATION.ID)
                .fetch(CaseRows::consultation);
    }

    private static Optional<Consultation> same(List<Consultation> known, NewConsultation wished) {
        Optional<Consultation> sameDay = known.stream()
                .filter(stop -> Objects.equals(stop.date(), wished.date()))
                .findFirst();
        if (sameDay.isPresent()) {
            return sameDay;
        }
        // Known without a day it may be any day's stop: the wish is fulfilled, or the mention gets its day.
        return wished.date() == null
                ? known.stream().findFirst()
                : known.stream()
                        .filter(stop -> stop.date() == null && stop.basis() != Basis.SEEN)
                        .findFirst();
    }

    private static ConsultationId insert(DSLContext context, NewConsultation wished) {
        int id = IdSource.next(context, CASES_CONSULTATION.ID);
        String now = UtcText.of(UtcText.now());
        context.insertInto(CASES_CONSULTATION)
                .columns(CASES_CONSULTATION.fields())
                .values(
                        id,
                        wished.paper().value(),
                        wished.organization().value(),
                        CaseRows.text(wished.date()),
                        wished.basis().name(),
                        wished.role().name(),
                        wished.authoritative(),
                        wished.visibility().name(),
                        wished.source().file().value(),
                        wished.source().start(),
                        wished.source().end(),
                        now,
                        now)
                .execute();
        return new ConsultationId(id);
    }

    private static void update(DSLContext context, Consultation known, NewConsultation wished) {
        LocalDate date = wished.date() == null ? known.date() : wished.date();
        context.update(CASES_CONSULTATION)
                .set(CASES_CONSULTATION.CONSULTED_ON, CaseRows.text(date))
                .set(CASES_CONSULTATION.BASIS, wished.basis().name())
                .set(CASES_CONSULTATION.ROLE, wished.role().name())
                .set(CASES_CONSULTATION.AUTHORITATIVE, wished.authoritative())
                .set(CASES_CONSULTATION.VISIBILITY, wished.visibility().name())
                .set(CASES_CONSULTATION.FILE_ID, wished.source().file().value())
                .set(CASES_CONSULTATION.START_LINE, wished.source().start())
                .set(CASES_CONSULTATION.END_LINE, wished.source().end())
                .set(CASES_CONSULTATION.MODIFIED_AT, UtcText.of(UtcText.now()))
                .where(CASES_CONSULTATION.ID.eq(known.id().value()))
                .execute();
    }
}
