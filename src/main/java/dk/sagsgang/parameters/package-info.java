/**
 * Dated numbers set by law, by a ministry or by a published index - discount schedules, price indexes - each with its
 * source, read from the YAML files in {@code parameters/}. A calculation asks for the value that applied on a date, never
 * for "the" value.
 */
@ApplicationModule(
        displayName = "Parameters",
        allowedDependencies = {"quantities", "findings"})
@NullMarked
package dk.sagsgang.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
