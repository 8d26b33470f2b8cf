package dk.sagsgang.investment.benefits.internal;

import dk.sagsgang.investment.benefits.Gate;
import dk.sagsgang.investment.benefits.PeopleCount;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of the benefit register. */
final class BenefitCodes {
    static final Codes<PeopleCount.Kind> PEOPLE = Codes.of(PeopleCount.Kind.class, PeopleCount.Kind::code);
    static final Codes<Gate.Verdict> VERDICT = Codes.of(Gate.Verdict.class, Gate.Verdict::code);

    private BenefitCodes() {}
}
