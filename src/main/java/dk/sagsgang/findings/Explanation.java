package dk.sagsgang.findings;

import java.util.List;

/**
 * How a figure was calculated, as a tree that a person can open step by step.
 *
 * @param label what this step is
 * @param value its result as printed, with unit
 * @param rule the formula or source used, empty for an input
 * @param parts the steps it was made of, in reading order
 */
public record Explanation(Bilingual label, String value, String rule, List<Explanation> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /** A step that nothing was calculated for: a figure as it was stated. */
    public static Explanation input(Bilingual label, String value) {
        return new Explanation(label, value, "", List.of());
    }
}
