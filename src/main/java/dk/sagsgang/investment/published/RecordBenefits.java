package dk.sagsgang.investment.published;

import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.documents.CaseRef;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.investment.benefits.BenefitRegister;
import dk.sagsgang.investment.benefits.Benefits;
import dk.sagsgang.investment.benefits.InvestmentId;
import dk.sagsgang.investment.benefits.InvestmentPlan;
import dk.sagsgang.investment.benefits.PlanVersions;
import dk.sagsgang.storage.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The benefit register, with only the investments that anyone may know of. One whose case is not in the record is left out too:
 * it may be one that is treated behind closed doors.
 */
final class RecordBenefits implements CaseBenefits {
    private final Database database;
    private final Documents documents;
    private final Benefits benefits;

    RecordBenefits(Database database, Documents documents, Benefits benefits) {
        this.database = database;
        this.documents = documents;
        this.benefits = benefits;
    }

    @Override
    public BenefitsDocument get() {
        return database.read(_ -> open(benefits.getRegister()));
    }

    /** Only what belongs to one case, which costs no look at the others. */
    @Override
    public BenefitsDocument get(String caseSlug) {
        return database.read(_ -> open(benefits.getRegister()
                .only(plan -> slug(plan).map(caseSlug::equals).orElse(false))));
    }

    private BenefitsDocument open(BenefitRegister all) {
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
        return slug(plan).flatMap(documents::findCaseRef);
    }

    private static Optional<String> slug(InvestmentPlan plan) {
        return JournalNumber.findAfterTitle(plan.caseNumber()).map(JournalNumber::slug);
    }
}
