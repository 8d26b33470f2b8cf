/**
 * The one place that knows the database: data folder, writing and reading pools, transactions and migrations. The generated
 * tables live here; each domain module uses only the tables that carry its own name, which a test checks.
 */
@ApplicationModule(
        displayName = "Storage",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.sagsgang.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
