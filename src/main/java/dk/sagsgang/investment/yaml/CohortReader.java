package dk.sagsgang.investment.yaml;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.investment.model.Cohort;
import dk.sagsgang.investment.model.Estimate;
import dk.sagsgang.parameters.yaml.Fields;
import dk.sagsgang.parameters.yaml.Problems;
import dk.sagsgang.parameters.yaml.Range;
import dk.sagsgang.parameters.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cohorts of a file. */
final class CohortReader {
    /** An added share: from a harm to everybody to a success of everybody. */
    static final Range ADDED_SHARE = Range.between(-1, 1);

    private static final Bilingual PARTICIPANTS =
            new Bilingual("Skriv antallet af deltagere.", "Write the number of participants.");

    private CohortReader() {}

    static List<Cohort> read(List<Yaml> values, Problems problems) {
        List<Cohort> cohorts = new ArrayList<>();
        for (Yaml value : values) {
            cohorts.add(cohort(Fields.of(value, problems), "cohorts[" + cohorts.size() + "]"));
        }
        return cohorts;
    }

    private static Cohort cohort(Fields fields, String name) {
        Problems problems = fields.problems();
        int year = fields.requireInteger("year", 0, 100).orElse(0);
        Estimate participants = fields.require("participants", PARTICIPANTS)
                .map(value -> EstimateReader.read(value, name + ".participants", Range.NOT_NEGATIVE, problems))
                .orElse(Estimate.of(name + ".participants", BigDecimal.ZERO));
        Estimate completion = fields.find("completion")
                .map(value -> EstimateReader.read(value, name + ".completion", Range.SHARE, problems))
                .orElse(Estimate.of(name + ".completion", BigDecimal.ONE));
        Optional<Estimate> rate = fields.find("successRate")
                .map(value -> EstimateReader.read(value, name + ".successRate", ADDED_SHARE, problems));
        fields.refuseOthers();
        return new Cohort(year, participants, completion, rate);
    }
}
