package dk.sagsgang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;
import org.junit.jupiter.api.Test;

/** What something is made of has structure: nobody counts places to construct it. */
class ConstructorsTest {
    private static final int MOST_PARAMETERS = 11;

    /** A name and a number, which the compiler adds. */
    private static final int OF_AN_ENUM = 2;

    @Test
    void no_constructor_and_no_record_takes_a_dozen_values_by_their_place() {
        assertThat(Codebase.CLASSES.stream()
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor -> parameters(constructor) > MOST_PARAMETERS)
                        .map(JavaConstructor::getFullName)
                        .toList())
                .isEmpty();
    }

    private static int parameters(JavaConstructor constructor) {
        int written = constructor.getRawParameterTypes().size();
        return constructor.getOwner().isEnum() ? written - OF_AN_ENUM : written;
    }
}
