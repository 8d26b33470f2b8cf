package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cohorts of a file. */
final class CohortReader {
    private static final Bilingual PARTICIPANTS =
            new Bilingual("Skriv antallet af deltagere.", "Write the number of participants.");

    private CohortReader() {}

    static List<Cohort> read(List<Yaml> values, Problems problems) {
        List<Cohort> cohorts = new ArrayList<>();
        for (Yaml value : values) {
            cohorts.add(cohort(Fields.of(value, problems), "cohorts[" + cohorts.size() + "]"));
        }
        if (!cohorts.isEmpty()
                && !problems.refused()
                && cohorts.stream()
                        .allMatch(cohort -> cohort.participants().point().signum() == 0
                                && !cohort.participants().isUncertain())) {
            problems.note(
                    values.getFirst(),
                    new Bilingual(
                            "Ingen deltager, så ingen konsekvens bliver til noget.",
                            "Nobody takes part, so no consequence comes to anything."),
                    PARTICIPANTS);
        }
        return cohorts;
    }

    private static Cohort cohort(Fields fields, String name) {
        Problems problems = fields.problems();
        int year = fields.requireInteger("year", 0, 100).orElse(0);
        Estimate participants = fields.require("participants", PARTICIPANTS)
                .map(value -> EstimateReader.read(value, name + ".participants", problems))
                .orElse(Estimate.of(name + ".participants", BigDecimal.ZERO));
        Estimate completion = fields.find("completion")
                .map(value -> EstimateReader.read(value, name + ".completion", problems))
                .orElse(Estimate.of(name + ".completion", BigDecimal.ONE));
        Optional<Estimate> rate =
                fields.find("successRate").map(value -> EstimateReader.read(value, name + ".successRate", problems));
        fields.refuseOthers();
        return new Cohort(year, participants, completion, rate);
    }
}
