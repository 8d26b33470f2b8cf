package dk.sagsgang.investment.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Something that is overdue. */
public sealed interface Late {
    /** The plan it belongs to. */
    InvestmentPlan plan();

    /** A year that is over and has not been measured in full. */
    record UnmeasuredYear(InvestmentPlan plan, Promise line, int year) implements Late {}

    /** A gate past its date that has not been decided. */
    record OverdueGate(InvestmentPlan plan, Gate gate) implements Late {}

    /** What is overdue in one investment; nothing is overdue in one that was stopped before. */
    static List<Late> of(BenefitRegister register, InvestmentPlan plan, LocalDate today) {
        List<Late> late = new ArrayList<>();
        for (Promise line : plan.lines()) {
            register.outcomes(line).stream()
                    .filter(outcome -> outcome.late(today.getYear()))
                    .forEach(outcome -> late.add(
                            new UnmeasuredYear(plan, line, outcome.expected().year())));
        }
        plan.gates().stream()
                .filter(gate -> gate.overdue(today))
                .filter(gate -> plan.stoppedOn().map(gate.date()::isBefore).orElse(true))
                .forEach(gate -> late.add(new OverdueGate(plan, gate)));
        return List.copyOf(late);
    }
}
