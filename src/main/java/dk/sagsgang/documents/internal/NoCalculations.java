package dk.sagsgang.documents.internal;

import dk.sagsgang.documents.CalculationDocument;
import dk.sagsgang.documents.CalculationLine;
import dk.sagsgang.documents.CaseCalculations;
import java.util.List;
import java.util.Optional;

/** A record in which no calculation is kept. */
public final class NoCalculations implements CaseCalculations {
    @Override
    public List<CalculationLine> listOfCase(String slug) {
        return List.of();
    }

    @Override
    public List<CalculationLine> listAll() {
        return List.of();
    }

    @Override
    public Optional<CalculationDocument> find(String slug, int number, Optional<Integer> version) {
        return Optional.empty();
    }
}
