package dk.sagsgang.investment.keeping;

/** Small files to keep. */
final class KeptFiles {
    /** A calculation that rests on no knowledge base: costs 100,000, gives 60,000 in the year after. */
    static final String MEASURE = """
            title: Egen bolig
            priceLevel: 2026
            startYear: 2026
            payers: [kommune, stat]
            discount: 0
            cohorts: [{year: 0, participants: 20}]
            costs: [{name: Bostøtte, payer: kommune, amounts: [100000]}]
            successRate: 0.10
            lag: 1
            consequences:
              - {name: Døgn, unit: døgn, perSuccess: [-30], prices: {kommune: 1000}}
            """;

    /** The same, pinned to a knowledge base and uncertain. */
    static final String PINNED = MEASURE.replace("successRate: 0.10", "successRate: {normal: [0.10, 0.10]}")
            + "knowledge: {base: Prøvebasen, version: \"1\", uses: [effects/egen-bolig, prices/doegn]}\n";

    /** A knowledge base. */
    static final String BASE = """
            name: Prøvebasen
            version: "1"
            published: 2026-01-15
            targetGroups: [{id: unge, name: Unge på forsorgshjem, source: Prøve}]
            successMeasures: [{id: bolig, targetGroup: unge, definition: Egen bolig, source: Prøve}]
            effects:
              - {id: egen-bolig, targetGroup: unge, successMeasure: bolig, effort: Bostøtte, evidence: 2, baseRate: 0.2, addedRate: 0.10, low: -0.096, high: 0.296, source: Prøve}
            consequences:
              - {id: doegn, targetGroup: unge, successMeasure: bolig, name: Døgn, unit: døgn, perSuccess: [-30], standardErrors: [4], source: Prøve}
            prices:
              - {id: doegn, name: Døgn, unit: døgn, payer: kommune, amount: 1000, priceLevel: 2026, from: 2026-01-01, source: Prøve}
            """;

    /** Its next version: a weaker effect, better known, and a higher price. */
    static final String LATER = BASE.replace("version: \"1\"", "version: \"2\"")
            .replace("2026-01-15", "2026-07-01")
            .replace("addedRate: 0.10, low: -0.096, high: 0.296", "addedRate: 0.08, low: -0.018, high: 0.178")
            .replace("amount: 1000", "amount: 1100");

    private KeptFiles() {}
}
