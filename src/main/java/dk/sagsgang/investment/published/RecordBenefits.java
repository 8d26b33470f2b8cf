package dk.sagsgang.investment.published;

import dk.sagsgang.access.Access;
import dk.sagsgang.access.Open;
import dk.sagsgang.access.Viewer;
import dk.sagsgang.cases.JournalNumber;
import dk.sagsgang.documents.Documents;
import dk.sagsgang.documents.reference.CaseRef;
import dk.sagsgang.files.Files;
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
import java.util.function.Supplier;

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
    public Open<BenefitsDocument> get() {
        return opened(() -> open(benefits.getRegister()));
    }

    /** Only what belongs to one case, which costs no look at the others. */
    @Override
    public Open<BenefitsDocument> get(String caseSlug) {
        return opened(() -> open(benefits.getRegister()
                .only(plan -> slug(plan).map(caseSlug::equals).orElse(false))));
    }

    private Open<BenefitsDocument> opened(Supplier<BenefitsDocument> document) {
        return database.read(
                _ -> Access.of(Viewer.PUBLIC, Files.closings(database)).assemble(_ -> document.get()));
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
        return slug(plan).flatMap(documents::findCaseRef).map(Open::value);
    }

    private static Optional<String> slug(InvestmentPlan plan) {
        return JournalNumber.findAfterTitle(plan.caseNumber()).map(JournalNumber::slug);
    }
}
