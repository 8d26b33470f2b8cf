package dk.sagsgang.cases.internal;

import static dk.sagsgang.storage.schema.Tables.CASES_CONSULTATION;
import static dk.sagsgang.storage.schema.Tables.CASES_PAPER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.Consultation;
import dk.sagsgang.cases.KnownPaper;
import dk.sagsgang.cases.PaperId;
import dk.sagsgang.cases.TextSketch;
import dk.sagsgang.register.OrganizationId;
import dk.sagsgang.storage.Database;
import dk.sagsgang.storage.Repeated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The latest papers of cases. A number that every meeting reuses has many, which an import asks for again at every meeting, so they
 * are remembered, and what is written is remembered with it. Used by one thread, within transactions; empty when one is
 * undone or when somebody else has written.
 */
final class KnownPapers {
    private static final int MOST_OF_CASE = 50;
    private static final int MOST_REMEMBERED = 4_000;
    private static final Object OF_TRANSACTION = KnownPapers.class.getName();

    private static final Repeated IDS = Repeated.of(context -> context.select(CASES_PAPER.ID)
            .from(CASES_PAPER)
            .where(CASES_PAPER.CASE_ID.eq(param("case", CASES_PAPER.CASE_ID)))
            .orderBy(CASES_PAPER.ID.desc())
            .limit(inline(MOST_OF_CASE)));

    /** Of the papers of a case from one on. */
    private static final Repeated PAPERS =
            Repeated.of(context -> context.select(CASES_PAPER.ID, CASES_PAPER.TITLE, CASES_PAPER.SKETCH)
                    .from(CASES_PAPER)
                    .where(
                            CASES_PAPER.CASE_ID.eq(param("case", CASES_PAPER.CASE_ID)),
                            CASES_PAPER.ID.ge(param("first", CASES_PAPER.ID))));

    /** Of the papers of a case from one on. */
    private static final Repeated STOPS = Repeated.of(context -> context.select(
                    CASES_CONSULTATION.PAPER_ID, CASES_CONSULTATION.ORGANIZATION_ID, CASES_CONSULTATION.CONSULTED_ON)
            .from(CASES_PAPER)
            .join(CASES_CONSULTATION)
            .on(CASES_CONSULTATION.PAPER_ID.eq(CASES_PAPER.ID))
            .where(
                    CASES_PAPER.CASE_ID.eq(param("case", CASES_PAPER.CASE_ID)),
                    CASES_PAPER.ID.ge(param("first", CASES_PAPER.ID)),
                    CASES_CONSULTATION.BASIS.eq(inline(Consultation.Basis.SEEN.code()))));

    private final Database database;

    /** The papers of cases, latest first. */
    private final Cache<CaseFileId, List<PaperId>> ofCases = cache();

    private final Cache<PaperId, KnownPaper> remembered = cache();

    /** The revision that the transaction before this one found; its own change made it one more. */
    private long revision = -1;

    KnownPapers(Database database) {
        this.database = database;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .executor(Runnable::run)
                .build();
    }

    /** Those of a case, latest first. */
    List<KnownPaper> list(CaseFileId caseFile) {
        return database.read(context -> {
            begin(context);
            List<PaperId> ids = ofCases.get(
                    caseFile, key -> IDS.fetch(context, key.value()).map(row -> new PaperId(row.get(CASES_PAPER.ID))));
            Map<PaperId, @Nullable KnownPaper> known = new LinkedHashMap<>();
            ids.forEach(id -> known.put(id, remembered.getIfPresent(id)));
            ids.stream()
                    .filter(id -> known.get(id) == null)
                    .reduce((_, later) -> later)
                    .ifPresent(oldest -> read(context, caseFile, oldest).forEach(paper -> {
                        remembered.put(paper.id(), paper);
                        known.put(paper.id(), paper);
                    }));
            return known.values().stream().filter(Objects::nonNull).toList();
        });
    }

    private static List<KnownPaper> read(DSLContext context, CaseFileId caseFile, PaperId from) {
        Map<Integer, List<KnownPaper.Stop>> stops = STOPS.fetch(context, caseFile.value(), from.value())
                .intoGroups(CASES_CONSULTATION.PAPER_ID, KnownPapers::stop);
        return PAPERS.fetch(context, caseFile.value(), from.value())
                .map(row -> new KnownPaper(
                        new PaperId(row.get(CASES_PAPER.ID)),
                        row.get(CASES_PAPER.TITLE),
                        TextSketch.parse(row.get(CASES_PAPER.SKETCH)),
                        stops.getOrDefault(row.get(CASES_PAPER.ID), List.of())));
    }

    private static KnownPaper.Stop stop(Record row) {
        return new KnownPaper.Stop(
                new OrganizationId(row.get(CASES_CONSULTATION.ORGANIZATION_ID)),
                CaseRows.date(row.get(CASES_CONSULTATION.CONSULTED_ON)));
    }

    /** A case was added, which has no papers yet. */
    void added(DSLContext context, CaseFileId caseFile) {
        begin(context);
        ofCases.put(caseFile, List.of());
    }

    /** A paper without stops was added, to a case or to none. */
    void added(DSLContext context, @Nullable CaseFileId caseFile, PaperId id, String title, TextSketch sketch) {
        begin(context);
        remembered.put(id, new KnownPaper(id, title, sketch, List.of()));
        if (caseFile != null) {
            ofCases.asMap()
                    .computeIfPresent(
                            caseFile,
                            (_, before) -> Stream.concat(Stream.of(id), before.stream())
                                    .limit(MOST_OF_CASE)
                                    .toList());
        }
    }

    /** A paper has another title. */
    void renamed(DSLContext context, PaperId id, String title) {
        begin(context);
        remembered.asMap().computeIfPresent(id, (_, paper) -> new KnownPaper(id, title, paper.sketch(), paper.stops()));
    }

    /** A paper has been seen at these stops and no others. */
    void seenAt(DSLContext context, PaperId id, List<KnownPaper.Stop> stops) {
        begin(context);
        remembered.asMap().computeIfPresent(id, (_, paper) -> new KnownPaper(id, paper.title(), paper.sketch(), stops));
    }

    void forget() {
        remembered.invalidateAll();
        ofCases.invalidateAll();
    }

    /** Forgets, once in each transaction, what others may have changed before it. */
    private void begin(DSLContext context) {
        context.configuration().data().computeIfAbsent(OF_TRANSACTION, key -> {
            long now = database.revision().number();
            if (now != revision + 1) {
                forget();
            }
            revision = now;
            return key;
        });
    }
}
