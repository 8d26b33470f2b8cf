package dk.sagsgang.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Modules keep to what their package-info allows, and form no circle. */
class ModulesTest {
    @Test
    void modules_use_only_the_modules_they_name() {
        Codebase.MODULES.verify();
    }

    @Test
    void there_are_no_cycles_of_modules() {
        slices().matching("dk.sagsgang.(*)..").should().beFreeOfCycles().check(Codebase.CLASSES);
    }
}
