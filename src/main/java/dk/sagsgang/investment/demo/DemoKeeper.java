package dk.sagsgang.investment.demo;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.files.Files;
import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.investment.command.CaseOption;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.Freshness;
import dk.sagsgang.investment.keeping.KeptCalculations;
import dk.sagsgang.investment.keeping.KnowledgeVersions;
import dk.sagsgang.investment.keeping.NotKept;
import dk.sagsgang.investment.keeping.StoredCalculation;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.published.CalculationLine;
import dk.sagsgang.investment.web.kept.VisitorCalculations;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import java.time.Clock;
import java.util.Optional;

/** Keeps what visitors of the demo make, in its record that is thrown away. */
public final class DemoKeeper implements VisitorCalculations {
    /** Enough for any visitor, few enough not to fill the disk. */
    private static final int MOST = 2_000;

    private final Installation installation;
    private final CalculationRepository keeper;

    public DemoKeeper(Installation installation, Clock clock) {
        this.installation = installation;
        this.keeper = CalculationRepository.in(installation.database(), clock);
    }

    @Override
    public CalculationLine keep(String caseNumber, String yaml, Optional<CalculationLine> copyOf) {
        CaseFile file = find(caseNumber).orElseThrow(() -> new IllegalArgumentException("No open case " + caseNumber));
        requireRoom();
        try {
            StoredCalculation kept = keeper.keep(file.id(), "beregning.yaml", yaml, copyOf.flatMap(this::origin));
            return new CalculationLine(
                    refer(file),
                    kept.calculation().number(),
                    kept.calculation().title(),
                    kept.version(),
                    Freshness.of(kept.version(), installation.get(KnowledgeVersions.class)));
        } catch (NotKept refused) {
            throw new Refused(refused.reason());
        } catch (RefusedInvestment refused) {
            throw new Refused(new Bilingual(refused.danish(), String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public Optional<CaseRef> findCase(String caseNumber) {
        return find(caseNumber).map(DemoKeeper::refer);
    }

    private Optional<CaseFile> find(String caseNumber) {
        return access().open(installation.get(CaseFiles.class).find(CaseOption.slug(caseNumber)))
                .map(Open::value);
    }

    private Optional<VersionId> origin(CalculationLine original) {
        return find(original.caseFile().reference())
                .flatMap(file ->
                        access().open(installation.get(KeptCalculations.class).find(file.id(), original.number())))
                .map(calculation -> new VersionId(
                        calculation.value().id(), original.version().number()));
    }

    private Access access() {
        return Access.of(Viewer.PUBLIC, Files.closings(installation.database()));
    }

    private void requireRoom() {
        int kept = access().openAll(installation.get(KeptCalculations.class).listAll()).value().stream()
                .mapToInt(each -> each.versions().size())
                .sum();
        if (kept >= MOST) {
            throw new Refused(new Bilingual(
                    "Demoen har ikke plads til flere beregninger. Start den igen, så er den tom.",
                    "The demo has no room for more calculations. Restart it to empty it."));
        }
    }

    private static CaseRef refer(CaseFile file) {
        return new CaseRef(file.slug(), file.reference(), file.title());
    }
}
