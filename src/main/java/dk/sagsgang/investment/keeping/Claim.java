package dk.sagsgang.investment.keeping;

import dk.sagsgang.investment.engine.Calculation;
import dk.sagsgang.investment.knowledge.KnowledgeBase;
import dk.sagsgang.investment.knowledge.KnownConsequence;
import dk.sagsgang.investment.knowledge.KnownEffect;
import dk.sagsgang.investment.knowledge.TargetGroup;
import dk.sagsgang.investment.model.Payer;
import dk.sagsgang.investment.yaml.InvestmentFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A gain that a calculation assumes: less use of one service or benefit for one group, seen in one payer's accounts
 * in some years.
 *
 * @param group who it comes from, by name
 * @param service the name of the consequence, which represents the account that it is seen in
 * @param payer who gains
 * @param years calendar years with a gain
 */
public record Claim(String group, String service, Payer payer, SortedSet<Integer> years) {

    /**
     * The claims of a file. The group is the one that the file names, else those of the effects and consequences that it uses
     * from the knowledge base; a file without either claims nothing that can be compared.
     *
     * @param pinned the version of the knowledge base that it rests on, where it is known
     */
    public static List<Claim> of(InvestmentFile file, Optional<KnowledgeBase> pinned) {
        Set<String> groups = file.targetGroup()
                .map(Set::of)
                .orElseGet(() -> pinned.map(base -> groups(file, base)).orElse(Set.of()));
        if (groups.isEmpty()) {
            return List.of();
        }
        Calculation calculation = Calculation.of(file.stated());
        List<Claim> claims = new ArrayList<>();
        for (String service : services(calculation)) {
            for (Payer payer : file.stated().payers()) {
                SortedSet<Integer> years = years(calculation, service, payer);
                if (!years.isEmpty()) {
                    groups.forEach(group -> claims.add(new Claim(group, service, payer, years)));
                }
            }
        }
        return claims;
    }

    /** What this and another claim have in common, or empty when they do not meet. */
    public Optional<Claim> common(Claim other) {
        boolean same = folded(group).equals(folded(other.group))
                && folded(service).equals(folded(other.service))
                && payer.equals(other.payer);
        SortedSet<Integer> both = new TreeSet<>(years);
        both.retainAll(other.years);
        return same && !both.isEmpty() ? Optional.of(new Claim(group, service, payer, both)) : Optional.empty();
    }

    private static Set<String> groups(InvestmentFile file, KnowledgeBase base) {
        Set<String> groups = new LinkedHashSet<>();
        for (String use : file.knowledge().map(pin -> pin.uses()).orElse(List.of())) {
            String id = use.substring(use.indexOf('/') + 1);
            Optional<String> group = use.startsWith("effects/")
                    ? base.find(KnownEffect.class, id).map(KnownEffect::targetGroup)
                    : base.find(KnownConsequence.class, id)
                            .filter(_ -> use.startsWith("consequences/"))
                            .map(KnownConsequence::targetGroup);
            group.flatMap(each -> base.find(TargetGroup.class, each))
                    .map(TargetGroup::name)
                    .ifPresent(groups::add);
        }
        return groups;
    }

    private static List<String> services(Calculation calculation) {
        return calculation.stated().consequences().stream()
                .map(line -> line.name())
                .distinct()
                .toList();
    }

    private static SortedSet<Integer> years(Calculation calculation, String service, Payer payer) {
        List<BigDecimal> gains = calculation.byYear(flow -> !flow.kind().isCost()
                && flow.line().equals(service)
                && flow.payer().equals(payer));
        SortedSet<Integer> years = new TreeSet<>();
        for (int year = 0; year < gains.size(); year++) {
            if (gains.get(year).signum() > 0) {
                years.add(calculation.stated().calendarYear(year));
            }
        }
        return years;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
