package dk.sagsgang.investment.demo;

import dk.sagsgang.cases.CaseFiles;
import dk.sagsgang.demo.DemoFile;
import dk.sagsgang.installation.Installation;
import dk.sagsgang.investment.command.CaseOption;
import dk.sagsgang.investment.keeping.CalculationRepository;
import dk.sagsgang.investment.keeping.KnowledgePublisher;
import dk.sagsgang.investment.keeping.StoredCalculation;
import dk.sagsgang.investment.keeping.VersionId;
import dk.sagsgang.investment.knowledge.KnowledgeReader;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the demo's knowledge bases and calculations, each on its day. */
final class DemoInvestments {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Installation installation;
    private final Map<String, StoredCalculation> kept = new HashMap<>();

    DemoInvestments(Installation installation) {
        this.installation = installation;
    }

    void keep(UnaryOperator<String> caseNumbers) {
        KnowledgePublisher publisher = KnowledgePublisher.in(installation.database());
        for (DemoFile base : KeptReader.readKnowledge()) {
            publisher.publish(base.name(), base.text(), KnowledgeReader.read(base.name(), base.text()));
        }
        KeptReader.readCalculations(caseNumbers).forEach(this::keep);
    }

    private void keep(DemoCalculation calculation) {
        Clock day = Clock.fixed(
                calculation.keptOn().atTime(LocalTime.NOON).atZone(DENMARK).toInstant(), DENMARK);
        Optional<VersionId> origin = Optional.ofNullable(calculation.copyOf())
                .map(kept::get)
                .map(original -> new VersionId(
                        original.calculation().id(), original.version().number()));
        kept.put(
                calculation.file().name(),
                CalculationRepository.in(installation.database(), day)
                        .keep(
                                CaseOption.find(calculation.caseNumber(), installation.get(CaseFiles.class))
                                        .id(),
                                calculation.file().name(),
                                calculation.file().text(),
                                origin));
    }
}
