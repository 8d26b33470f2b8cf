package dk.sagsgang.investment.published;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.files.Files;
import dk.sagsgang.investment.keeping.CalculationVersion;
import dk.sagsgang.investment.keeping.Claim;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculation;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.Rerun;
import dk.sagsgang.investment.keeping.SharedClaim;
import dk.sagsgang.storage.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Kept calculations from the record, those of closed cases left out. */
final class RecordCalculations implements CaseCalculations {
    private final Database database;
    private final CaseFiles cases;
    private final KeptCalculations calculations;
    private final KnowledgeVersions knowledge;

    RecordCalculations(Database database, CaseFiles cases, KeptCalculations calculations, KnowledgeVersions knowledge) {
        this.database = database;
        this.cases = cases;
        this.calculations = calculations;
        this.knowledge = knowledge;
    }

    @Override
    public Open<List<CalculationLine>> listOfCase(String slug) {
        return opened(() -> findOpen(slug)
                .map(file -> access().openAll(calculations.list(file.id())).value().stream()
                        .map(each -> line(file, each, each.newest()))
                        .toList())
                .orElse(List.of()));
    }

    @Override
    public Open<List<CalculationLine>> listAll() {
        return opened(() -> lines(access().openAll(calculations.listAll()).value()));
    }

    @Override
    public Optional<Open<CalculationDocument>> find(String slug, int number, Optional<Integer> version) {
        return Open.present(opened(() -> findOpen(slug)
                .flatMap(file -> access().open(calculations.find(file.id(), number))
                        .map(Open::value)
                        .flatMap(found -> version.map(found::find)
                                .orElseGet(() -> Optional.of(found.newest()))
                                .map(shown -> document(file, found, shown))))));
    }

    private CalculationDocument document(CaseFile file, KeptCalculation found, CalculationVersion shown) {
        CalculationLine line = line(file, found, shown);
        List<KeptCalculation> open = access().openAll(calculations.listAll()).value();
        return new CalculationDocument(
                line,
                access().open(calculations.findFigures(found.id(), shown.number()))
                        .map(Open::value),
                found.versions().stream()
                        .sorted(Comparator.comparingInt(CalculationVersion::number)
                                .reversed())
                        .toList(),
                shown.copiedFrom()
                        .flatMap(origin -> access().open(calculations.find(origin.calculation()))
                                .map(Open::value)
                                .flatMap(
                                        other -> other.find(origin.number()).flatMap(version -> line(other, version)))),
                lines(open.stream().filter(other -> other.isCopyOf(found)).toList()),
                line.freshness() instanceof Freshness.Stale stale ? Rerun.of(shown, stale) : Optional.empty(),
                overlaps(found, open));
    }

    private List<CalculationDocument.Overlap> overlaps(KeptCalculation found, List<KeptCalculation> open) {
        Map<KeptCalculation, List<Claim>> claims = new LinkedHashMap<>();
        SharedClaim.of(found, open, knowledge)
                .forEach(shared -> claims.computeIfAbsent(shared.other(), _ -> new ArrayList<>())
                        .add(shared.claim()));
        List<CalculationDocument.Overlap> overlaps = new ArrayList<>();
        claims.forEach((other, shared) -> line(other, other.newest())
                .ifPresent(line -> overlaps.add(new CalculationDocument.Overlap(line, shared))));
        return overlaps;
    }

    private List<CalculationLine> lines(List<KeptCalculation> all) {
        return all.stream().flatMap(each -> line(each, each.newest()).stream()).toList();
    }

    private Optional<CalculationLine> line(KeptCalculation calculation, CalculationVersion version) {
        return Optional.ofNullable(
                        cases.listCases(List.of(calculation.caseFile())).get(calculation.caseFile()))
                .flatMap(access()::open)
                .map(Open::value)
                .map(file -> line(file, calculation, version));
    }

    private CalculationLine line(CaseFile file, KeptCalculation calculation, CalculationVersion version) {
        return new CalculationLine(
                new CaseRef(file.slug(), file.reference(), file.title()),
                calculation.number(),
                calculation.title(),
                version,
                Freshness.of(version, knowledge));
    }

    private <T> Open<T> opened(Supplier<T> document) {
        return database.read(_ -> access().assemble(_ -> document.get()));
    }

    private Access access() {
        return Access.of(Viewer.PUBLIC, Files.closings(database));
    }

    private Optional<CaseFile> findOpen(String slug) {
        return access().open(cases.find(slug)).map(Open::value);
    }
}
