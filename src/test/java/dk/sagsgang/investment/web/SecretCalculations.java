package dk.sagsgang.investment.web;

import static dk.sagsgang._support.TestRecord.contents;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.publishing.site.ImportedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** With every closed case a calculation, and with some open ones, all with the same gain; the open ones are copies of closed ones. */
final class SecretCalculations {
    private static final int OPEN_CALCULATIONS = 2;

    private final List<String> open = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    /** Titles of those with open cases. */
    List<String> open() {
        return open;
    }

    /** Titles of those with closed cases. */
    List<String> closed() {
        return closed;
    }

    static List<CaseFile> cases(ImportedSite site) {
        return contents(site.cases().listCases((CaseFileId) null, 10_000));
    }

    void keepWithEveryCase(ImportedSite site) throws IOException {
        var keeper = CalculationRepository.in(site.database(), Clock.systemUTC());
        String file = Files.readString(Path.of("demo/investment/housing-first-draft.yaml")) + "targetGroup: Unge\n";
        Optional<VersionId> copied = Optional.empty();
        List<CaseFile> all = cases(site).stream()
                .sorted(Comparator.comparing(CaseFile::visibility).reversed())
                .toList();
        for (CaseFile each : all) {
            boolean isOpen = each.visibility().isPublic();
            String title = (isOpen ? "Beregning" : "Hemmelig beregning") + " nr. "
                    + each.id().value() + " slut";
            if (!isOpen || open.size() < OPEN_CALCULATIONS) {
                String titled = file.replaceFirst("title: .*", "title: " + title);
                var kept = keeper.keep(each.id(), "a.yaml", titled, isOpen ? copied : Optional.empty());
                (isOpen ? open : closed).add(title);
                copied = isOpen
                        ? copied
                        : Optional.of(new VersionId(kept.calculation().id(), 1));
            }
        }
    }
}
