package dk.sagsgang.documents.internal;

import dk.sagsgang.cases.CaseFile;
import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.documents.BenefitsDocument;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PlanVersions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The benefit register, with only the investments that anyone may know of. One whose case is not in the record is left out too:
 * it may be one that is treated behind closed doors.
 */
final class BenefitAssembly {
    private final Desk desk;

    BenefitAssembly(Desk desk) {
        this.desk = desk;
    }

    BenefitsDocument document() {
        BenefitRegister all = desk.sources().benefits().getRegister();
        Map<InvestmentId, CaseRef> cases = new HashMap<>();
        for (PlanVersions investment : all.investments()) {
            boolean open = investment.versions().stream()
                    .allMatch(version -> openCase(version).isPresent());
            if (open) {
                cases.put(investment.id(), openCase(investment.current()).orElseThrow());
            }
        }
        return new BenefitsDocument(all.only(plan -> cases.containsKey(plan.id())), cases);
    }

    private Optional<CaseRef> openCase(InvestmentPlan plan) {
        return JournalNumber.findAfterTitle(plan.caseNumber())
                .flatMap(known -> desk.sources().cases().find(known.slug()))
                .filter(file -> file.visibility().isPublic() && hasOpenTreatment(file))
                .map(file -> new CaseLines(desk).line(file).caseFile());
    }

    private boolean hasOpenTreatment(CaseFile file) {
        return desk.sources().meetings().listTreatments(file.id()).stream()
                .anyMatch(each -> each.item().visibility().isPublic());
    }
}
