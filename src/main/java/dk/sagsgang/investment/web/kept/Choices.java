package dk.sagsgang.investment.web.kept;

import dk.sagsgang.investment.published.CalculationDocument;
import dk.sagsgang.investment.published.CalculationLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a kept version can be set side by side with: its other versions, then other calculations, its own case's first. */
public final class Choices {
    private static final int MOST = 100;

    private final List<Choice> choices = new ArrayList<>();

    Choices(List<CalculationLine> all, CalculationDocument shown) {
        CalculationLine own = shown.line();
        shown.versions().stream()
                .filter(version -> version.number() != own.version().number())
                .map(version ->
                        new CalculationLine(own.caseFile(), own.number(), own.title(), version, own.freshness()))
                .forEach(line -> choices.add(new Choice(line, true)));
        all.stream()
                .filter(line -> !line.path().equals(own.path()))
                .sorted(Comparator.comparing(
                        line -> !line.caseFile().slug().equals(own.caseFile().slug())))
                .limit(MOST)
                .forEach(line -> choices.add(new Choice(line, false)));
    }

    /**
     * One of them.
     *
     * @param line the version
     * @param own whether it is another version of the same calculation
     */
    public record Choice(CalculationLine line, boolean own) {}

    /** All of them, in order. */
    public List<Choice> list() {
        return List.copyOf(choices);
    }
}
