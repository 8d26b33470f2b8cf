package dk.sagsgang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** What may lie upon what inside and between modules, beyond what modules declare. */
class LayersTest {
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
                        .or(resideInAPackage("dk.sagsgang.*"))
                        .or(resideInAnyPackage(
                                "dk.sagsgang.meetings.outcome",
                                "dk.sagsgang.meetings.presence",
                                "dk.sagsgang.meetings.vote")))
                .because("a rule must be checkable by hand, without a database or a framework")
                .allowEmptyShould(true)
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
