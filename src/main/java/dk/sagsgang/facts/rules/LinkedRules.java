package dk.sagsgang.facts.rules;

import dk.sagsgang.findings.Finding;
import java.util.ArrayList;
import java.util.List;

/** All rules that are applied after linking, in the order in which their findings are kept. */
public final class LinkedRules {
    private static final List<LinkedRule> RULES = List.of(new BodyMismatchRule());

    private LinkedRules() {}

    /** What all rules find in an item. */
    public static List<Finding> check(LinkedItem item) {
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.check(item)));
        return findings;
    }
}
