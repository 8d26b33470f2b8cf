package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static org.jooq.impl.DSL.param;

import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.Consultation.Basis;
import dk.sagsgang.cases.ConsultationId;
import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.NewConsultation;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.files.StoredOrigin;
import dk.sagsgang.storage.IdSource;
import dk.sagsgang.storage.Repeated;
import dk.sagsgang.storage.UtcText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Writes the stops of one paper: what is known better replaces what is known less of the same stop. */
final class ConsultationEntries {
    private static final Repeated STOPS = Repeated.of(context -> context.selectFrom(CASES_CONSULTATION)
            .where(CASES_CONSULTATION.PAPER_ID.eq(param("paper", CASES_CONSULTATION.PAPER_ID)))
            .orderBy(CASES_CONSULTATION.ID));

    private static final Repeated UPDATE = Repeated.of(context -> context.update(CASES_CONSULTATION)
            .set(CASES_CONSULTATION.CONSULTED_ON, param("date", CASES_CONSULTATION.CONSULTED_ON))
            .set(CASES_CONSULTATION.BASIS, param("basis", CASES_CONSULTATION.BASIS))
            .set(CASES_CONSULTATION.ROLE, param("role", CASES_CONSULTATION.ROLE))
            .set(CASES_CONSULTATION.AUTHORITATIVE, param("authoritative", CASES_CONSULTATION.AUTHORITATIVE))
            .set(CASES_CONSULTATION.VISIBILITY, param("visibility", CASES_CONSULTATION.VISIBILITY))
            .set(CASES_CONSULTATION.FILE_ID, param("file", CASES_CONSULTATION.FILE_ID))
            .set(CASES_CONSULTATION.START_LINE, param("start", CASES_CONSULTATION.START_LINE))
            .set(CASES_CONSULTATION.END_LINE, param("end", CASES_CONSULTATION.END_LINE))
            .set(CASES_CONSULTATION.EVENT_ID, param("event", CASES_CONSULTATION.EVENT_ID))
            .set(CASES_CONSULTATION.MODIFIED_AT, param("now", CASES_CONSULTATION.MODIFIED_AT))
            .where(CASES_CONSULTATION.ID.eq(param("stop", CASES_CONSULTATION.ID))));

    private final DSLContext context;
    private final Instant now = UtcText.now();
    private final Map<ConsultationId, Consultation> before;
    private final Map<ConsultationId, Consultation> after;

    private ConsultationEntries(DSLContext context, Map<ConsultationId, Consultation> before) {
        this.context = context;
        this.before = before;
        this.after = new LinkedHashMap<>(before);
    }

    static ConsultationEntries of(DSLContext context, PaperId paper) {
        Map<ConsultationId, Consultation> known = new LinkedHashMap<>();
        STOPS.fetch(context, paper.value()).map(CaseRows::consultation).forEach(stop -> known.put(stop.id(), stop));
        return new ConsultationEntries(context, known);
    }

    List<ConsultationId> record(List<NewConsultation> wished) {
        List<ConsultationId> ids = wished.stream().map(this::place).toList();
        StopBatch added = new StopBatch();
        after.values().stream()
                .filter(stop -> !stop.equals(before.get(stop.id())))
                .forEach(stop -> {
                    if (before.containsKey(stop.id())) {
                        update(stop);
                    } else {
                        added.add(stop);
                    }
                });
        added.insertInto(context);
        return ids;
    }

    /** Where the paper has been seen, what was last recorded with it. */
    List<KnownPaper.Stop> seen() {
        return after.values().stream()
                .filter(stop -> stop.basis() == Basis.SEEN)
                .map(stop -> new KnownPaper.Stop(stop.organization(), stop.date()))
                .toList();
    }

    private ConsultationId place(NewConsultation wished) {
        Optional<Consultation> same = same(wished);
        ConsultationId id = same.map(Consultation::id)
                .orElseGet(() -> new ConsultationId(IdSource.next(context, CASES_CONSULTATION.ID)));
        if (same.isEmpty() || wished.basis().compareTo(same.get().basis()) <= 0) {
            after.put(id, stop(id, wished, same));
        }
        return id;
    }

    private Consultation stop(ConsultationId id, NewConsultation wished, Optional<Consultation> known) {
        LocalDate date = wished.date() == null ? known.map(Consultation::date).orElse(null) : wished.date();
        return new Consultation(
                id,
                wished.paper(),
                wished.organization(),
                date,
                wished.basis(),
                wished.role(),
                wished.authoritative(),
                wished.visibility(),
                wished.origin(),
                known.map(Consultation::created).orElse(now),
                now);
    }

    private Optional<Consultation> same(NewConsultation wished) {
        List<Consultation> there = after.values().stream()
                .filter(stop -> stop.organization().equals(wished.organization()))
                .toList();
        Optional<Consultation> sameDay = there.stream()
                .filter(stop -> Objects.equals(stop.date(), wished.date()))
                .findFirst();
        if (sameDay.isPresent()) {
            return sameDay;
        }
        // Known without a day it may be any day's stop: the wish is fulfilled, or the mention gets its day.
        return wished.date() == null
                ? there.stream().findFirst()
                : there.stream()
                        .filter(stop -> stop.date() == null && stop.basis() != Basis.SEEN)
                        .findFirst();
    }

    private void update(Consultation stop) {
        StoredOrigin origin = StoredOrigin.of(stop.origin());
        UPDATE.execute(
                context,
                CaseRows.text(stop.date()),
                stop.basis().code(),
                stop.role().code(),
                stop.authoritative(),
                stop.visibility().code(),
                origin.file(),
                origin.startLine(),
                origin.endLine(),
                origin.event(),
                UtcText.of(stop.modified()),
                stop.id().value());
    }
}
