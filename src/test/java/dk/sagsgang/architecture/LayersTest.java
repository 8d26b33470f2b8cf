package dk.sagsgang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import dk.sagsgang.investment.benefits.Benefits;
import org.junit.jupiter.api.Test;

/** What may lie upon what inside and between modules, beyond what modules declare. */
class LayersTest {
    private static final String[] LANGUAGE_AND_FOUNDATION = {
        "java..",
        "org.jspecify..",
        "org.springframework.modulith",
        "dk.sagsgang.quantities..",
        "dk.sagsgang.findings..",
        "dk.sagsgang.parameters.."
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
    void rules_and_calculations_know_only_the_language_and_the_foundation() {
        classes()
                .that()
                .resideInAPackage("dk.sagsgang.*.rules..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.springframework.modulith",
                                "dk.sagsgang.quantities..",
                                "dk.sagsgang.findings..",
                                "dk.sagsgang.parameters..",
                                "dk.sagsgang.access..")
                        .or(resideInAPackage("dk.sagsgang.*.rules.."))
                        .or(resideInAPackage("dk.sagsgang.*")))
                .because("a rule must be checkable by hand, without a database or a framework")
                .allowEmptyShould(true)
                .check(Codebase.CLASSES);
    }

    @Test
    void investment_calculations_know_only_the_language_and_the_foundation() {
        classes()
                .that()
                .resideInAPackage("dk.sagsgang.investment..")
                .and(not(resideInAnyPackage(KEPT_INVESTMENTS)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE_AND_FOUNDATION)
                        .or(resideInAPackage("dk.sagsgang.investment.."))
                        .and(not(resideInAnyPackage(KEPT_INVESTMENTS))))
                .because("what is kept and shown rests on the calculations, never the other way")
                .check(Codebase.CLASSES);
    }

    @Test
    void what_the_benefit_register_computes_knows_no_database() {
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

    @Test
    void the_grammar_knows_no_format_and_no_reader_knows_the_grammar() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dk.sagsgang.importing.internal.grammar..", "dk.sagsgang.importing.internal.tables..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.sagsgang.importing.internal.readers..")
                .allowEmptyShould(true)
                .check(Codebase.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dk.sagsgang.importing.internal.readers..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.sagsgang.importing.internal.grammar..", "dk.sagsgang.importing.parsed..")
                .check(Codebase.CLASSES);
    }

    @Test
    void what_is_internal_to_a_module_is_used_by_it_alone() {
        for (String module :
                Codebase.CLASSES.stream().map(Codebase::moduleOf).distinct().toList()) {
            noClasses()
                    .that(not(resideInAPackage("dk.sagsgang." + module + "..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dk.sagsgang." + module + ".internal..")
                    .allowEmptyShould(true)
                    .check(Codebase.CLASSES);
        }
    }

    @Test
    void no_one_prints_but_the_command_line() {
        noClasses()
                .that(not(resideInAPackage("dk.sagsgang.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Codebase.CLASSES);
    }

    @Test
    void static_fields_never_change() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notBeFinal()
                .check(Codebase.CLASSES);
    }
}
