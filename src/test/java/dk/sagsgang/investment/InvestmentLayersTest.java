package dk.sagsgang.investment;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import dk.sagsgang.architecture.Codebase;
import dk.sagsgang.investment.benefits.Benefits;
import org.junit.jupiter.api.Test;

/** What may lie upon what inside the module. */
class InvestmentLayersTest {
    private static final String[] LANGUAGE_AND_FOUNDATION = {
        "java..",
        "org.jspecify..",
        "org.springframework.modulith",
        "dk.sagsgang.quantities..",
        "dk.sagsgang.findings..",
        "dk.sagsgang.parameters.."
    };
    /** What distributions and tables of values rest on (decision 15); they know nothing of this house. */
    private static final String[] CALCULATING_LIBRARIES = {
        "org.apache.commons.numbers..", "org.apache.commons.statistics..", "de.siegmar.fastcsv.."
    };

    private static final String[] KEPT_INVESTMENTS = {
        "dk.sagsgang.investment", // puts the module together
        "dk.sagsgang.investment.keeping..",
        "dk.sagsgang.investment.benefits..",
        "dk.sagsgang.investment.published..",
        "dk.sagsgang.investment.web..",
        "dk.sagsgang.investment.command..",
        "dk.sagsgang.investment.demo.."
    };

    @Test
    void investment_calculations_know_only_the_language_and_the_foundation() {
        classes()
                .that()
                .resideInAPackage("dk.sagsgang.investment..")
                .and(not(resideInAnyPackage(KEPT_INVESTMENTS)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE_AND_FOUNDATION)
                        .or(resideInAnyPackage(CALCULATING_LIBRARIES))
                        .or(resideInAPackage("dk.sagsgang.investment.."))
                        .and(not(resideInAnyPackage(KEPT_INVESTMENTS))))
                .because("what is kept and shown rests on the calculations, never the other way")
                .check(Codebase.CLASSES);
    }

    @Test
    void the_calculations_of_the_benefit_register_do_not_depend_on_a_database() {
        classes()
                .that()
                .resideInAPackage("dk.sagsgang.investment.benefits")
                .and()
                .areNotAssignableTo(Benefits.class)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(LANGUAGE_AND_FOUNDATION).or(resideInAPackage("dk.sagsgang.investment..")))
                .check(Codebase.CLASSES);
    }
}
