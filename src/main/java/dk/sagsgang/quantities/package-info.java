/**
 * Quantities of the field: money with its unit and price level, percentages, fiscal years and periods, and how they are
 * read and printed in Danish. Carries no section of its own; every section that holds a figure uses it.
 */
@ApplicationModule(
        displayName = "Quantities",
        allowedDependencies = {})
@NullMarked
package dk.sagsgang.quantities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
