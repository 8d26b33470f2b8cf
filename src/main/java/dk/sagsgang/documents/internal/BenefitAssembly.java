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
import java.util.List;
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
        return document(desk.sources().benefits().getRegister());
    }

    /** Only what belongs to one case, which costs no look at the others. */
    BenefitsDocument document(String caseSlug) {
        return document(desk.sources()
                .benefits()
                .getRegister()
                .only(plan -> slug(plan).map(caseSlug::equals).orElse(false)));
    }

    private BenefitsDocument document(BenefitRegister all) {
        Map<InvestmentId, CaseRef> cases = new HashMap<>();
        for (PlanVersions investment : all.investments()) {
            List<Optional<CaseRef>> named =
                    investment.versions().stream().map(this::openCase).toList();
            if (named.stream().allMatch(Optional::isPresent)) {
                cases.put(investment.id(), named.getLast().orElseThrow());
            }
        }
        return new BenefitsDocument(all.only(plan -> cases.containsKey(plan.id())), cases);
    }

    private Optional<CaseRef> openCase(InvestmentPlan plan) {
        return slug(plan)
                .flatMap(desk.sources().cases()::find)
                .filter(file -> file.visibility().isPublic() && hasOpenTreatment(file))
                .map(file -> new CaseLines(desk).line(file).caseFile());
    }

    private static Optional<String> slug(InvestmentPlan plan) {
        return JournalNumber.findAfterTitle(plan.caseNumber()).map(JournalNumber::slug);
    }

    private boolean hasOpenTreatment(CaseFile file) {
        return desk.sources().meetings().listTreatments(file.id()).stream()
                .anyMatch(each -> each.item().visibility().isPublic());
    }
}
