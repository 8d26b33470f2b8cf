package dk.sagsgang.investment.keeping;

import static dk.sagsgang._support.TestRecord.contents;
import static dk.sagsgang.investment.keeping.KeptFiles.BASE;
import static dk.sagsgang.investment.keeping.KeptFiles.LATER;
import static dk.sagsgang.investment.keeping.KeptFiles.MEASURE;
import static dk.sagsgang.investment.keeping.KeptFiles.PINNED;
import static dk.sagsgang.storage.schema.Tables.INVESTMENT_CALCULATION_RESULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang._support.TestRecord;
import dk.sagsgang.cases.CaseFileId;
import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.cases.CaseRecorder;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.investment.yaml.RefusedInvestment;
import dk.sagsgang.parameters.Parameters;
import dk.sagsgang.register.Body;
import dk.sagsgang.register.Register;
import dk.sagsgang.register.RegisterRecorder;
import dk.sagsgang.storage.Database;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept and never changed, on whichever engine. */
abstract class KeepingContract {
    private static final String CASE = "27.42.00-P22-1-24";
    private static final String OTHER_CASE = "27.42.00-P22-2-24";
    private static final Instant NOON = Instant.parse("2026-02-03T11:00:00Z");

    abstract Database database();

    @Test
    void what_is_kept_comes_back_as_it_was() {
        publish(BASE);
        StoredCalculation kept = keep(CASE, PINNED);

        assertThat(kept.added()).isTrue();
        assertThat(calculations().find(caseFile(CASE), 1).map(TestRecord::contents))
                .contains(kept.calculation());
        CalculationVersion version = kept.version();
        assertThat(version.text()).isEqualTo(PINNED);
        assertThat(version.keptAt()).isEqualTo(NOON);
        assertThat(version.knowledge().orElseThrow().uses()).containsExactly("effects/egen-bolig", "prices/doegn");
        assertThat(version.result().net().kroner()).isEqualByComparingTo("-40000");
        assertThat(version.result().chance().orElseThrow().doubleValue()).isBetween(0.2, 0.4);
        assertThat(version.copiedFrom()).isEmpty();
    }

    @Test
    void the_figures_of_a_version_come_back_as_they_were_calculated() {
        KeptCalculation kept = keep(CASE, PINNED).calculation();
        InvestmentFile file = new InvestmentReader(new Parameters()).read("a.yaml", PINNED);

        assertThat(contents(calculations().findFigures(kept.id(), 1).orElseThrow()))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(ResultFigures.of(Result.calculate(file)));
        assertThat(calculations().findFigures(kept.id(), 2)).isEmpty();
    }

    /** What was stored by an earlier version of the program is read by its names: they may not change. */
    @Test
    void figures_are_stored_by_the_names_that_they_always_had() {
        keep(CASE, PINNED);

        String stored = database()
                .read(context -> context.select(INVESTMENT_CALCULATION_RESULT.FIGURES)
                        .from(INVESTMENT_CALCULATION_RESULT)
                        .fetchSingle(INVESTMENT_CALCULATION_RESULT.FIGURES));
        assertThat(JsonMapper.shared().readTree(stored).propertyNames())
                .containsExactly(
                        "title",
                        "startYear",
                        "successesPerHundred",
                        "budget",
                        "net",
                        "netByYear",
                        "factors",
                        "byCommittee",
                        "payers",
                        "paybackYear",
                        "breakEven",
                        "uncertainty",
                        "tornado",
                        "twoWay",
                        "rateLine",
                        "notes");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        keep(CASE, MEASURE);
        var before = database().revision();

        StoredCalculation again = keep(CASE, MEASURE);

        assertThat(again.added()).isFalse();
        assertThat(again.version().number()).isEqualTo(1);
        assertThat(database().revision()).isEqualTo(before);
    }

    @Test
    void another_text_of_the_same_title_is_a_new_version_and_the_first_stays() {
        keep(CASE, MEASURE);
        StoredCalculation later = keep(CASE, MEASURE.replace("0.10", "0.15"));

        assertThat(later.version().number()).isEqualTo(2);
        assertThat(later.calculation().find(1).orElseThrow().text()).isEqualTo(MEASURE);
        assertThat(keep(CASE, MEASURE).version().number()).isEqualTo(1);
    }

    @Test
    void numbers_count_within_a_case() {
        keep(CASE, MEASURE);
        keep(OTHER_CASE, MEASURE);
        keep(CASE, MEASURE.replace("Egen bolig", "Natcafé"));

        assertThat(contents(calculations().list(caseFile(CASE))))
                .extracting(KeptCalculation::number)
                .containsExactly(1, 2);
        assertThat(contents(calculations().list(caseFile(OTHER_CASE))))
                .extracting(KeptCalculation::number)
                .containsExactly(1);
        assertThat(contents(calculations().listAll())).hasSize(3);
    }

    @Test
    void a_scenario_remembers_what_it_was_copied_from() {
        StoredCalculation original = keep(CASE, MEASURE);
        var origin = new VersionId(original.calculation().id(), 1);

        StoredCalculation scenario = keeper().keep(
                        caseFile(CASE), "b.yaml", MEASURE.replace("Egen bolig", "Halvt så mange"), Optional.of(origin));
        StoredCalculation next =
                keeper().keep(caseFile(CASE), "a.yaml", MEASURE.replace("0.10", "0.2"), Optional.of(origin));

        assertThat(scenario.version().copiedFrom()).contains(origin);
        assertThat(contents(calculations().find(caseFile(CASE), 2).orElseThrow())
                        .isCopyOf(original.calculation()))
                .isTrue();
        assertThat(next.version().copiedFrom())
                .as("the next version of the same is no copy")
                .isEmpty();
    }

    @Test
    void a_wrong_file_is_not_kept() {
        assertThatThrownBy(() -> keep(CASE, MEASURE.replace("successRate: 0.10", "successRate: 10")))
                .isInstanceOf(RefusedInvestment.class);
        assertThatThrownBy(() -> keep(CASE, MEASURE.replace("Egen bolig", "Bolig".repeat(60))))
                .isInstanceOf(NotKept.class);
        assertThat(contents(calculations().listAll())).isEmpty();
    }

    @Test
    void a_use_that_the_pinned_version_does_not_have_is_named() {
        publish(BASE);

        assertThatThrownBy(() -> keep(CASE, PINNED.replace("prices/doegn", "prices/dogn")))
                .isInstanceOfSatisfying(
                        NotKept.class,
                        refused -> assertThat(refused.reason().danish()).contains("prices/dogn", "Prøvebasen 1"));
    }

    @Test
    void a_version_of_a_knowledge_base_is_added_once_and_never_changes() {
        assertThat(publish(BASE).added()).isTrue();
        assertThat(publish(BASE).added()).isFalse();
        assertThatThrownBy(() -> publish(BASE.replace("amount: 1000", "amount: 1001")))
                .isInstanceOf(NotKept.class);

        KnowledgePublisher.Published later = publish(LATER);
        assertThat(later.before().map(KnowledgeBase::version).orElseThrow().version())
                .isEqualTo("1");
        assertThat(knowledge().findCurrent("Prøvebasen").orElseThrow().version().version())
                .isEqualTo("2");
        assertThat(knowledge().listAll()).hasSize(2);
    }

    @Test
    void the_version_published_last_is_valid_in_whatever_order_they_come() {
        publish(LATER);
        assertThat(publish(BASE).before()).as("an older version replaces none").isEmpty();
        assertThat(knowledge().findCurrent("Prøvebasen").orElseThrow().version().version())
                .isEqualTo("2");
    }

    @Test
    void a_version_is_stale_when_what_it_uses_has_changed() {
        CalculationVersion pinned = keep(CASE, PINNED).version();
        assertThat(Freshness.of(pinned, knowledge())).isInstanceOf(Freshness.Unknown.class);
        publish(BASE);
        assertThat(Freshness.of(pinned, knowledge())).isInstanceOf(Freshness.Fresh.class);
        publish(LATER);
        assertThat(Freshness.of(pinned, knowledge()))
                .isInstanceOfSatisfying(
                        Freshness.Stale.class,
                        stale -> assertThat(stale.changes())
                                .extracting(change -> change.field())
                                .containsExactlyInAnyOrder("addedRate", "low", "high", "amount"));
        assertThat(Freshness.of(keep(CASE, MEASURE).version(), knowledge())).isInstanceOf(Freshness.Unpinned.class);
    }

    private StoredCalculation keep(String number, String text) {
        return keeper().keep(caseFile(number), "a.yaml", text, Optional.empty());
    }

    private CaseFileId caseFile(String number) {
        RegisterRecorder register = RegisterRecorder.in(database());
        Body body = register.findBody("Prøveby").orElseGet(() -> register.addBody("Prøveby"));
        return CaseRecorder.in(database()).caseFile(body.id(), number, number);
    }

    private KnowledgePublisher.Published publish(String text) {
        return KnowledgePublisher.in(database()).publish("base.yaml", text, KnowledgeReader.read("base.yaml", text));
    }

    private CalculationRepository keeper() {
        return CalculationRepository.in(database(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private KeptCalculations calculations() {
        return KeptCalculations.in(database(), CaseFiles.in(database(), Register.in(database())));
    }

    private KnowledgeVersions knowledge() {
        return KnowledgeVersions.in(database());
    }
}
