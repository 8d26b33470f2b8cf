/**
 * Økonomi: social investment cases. What an effort costs, what it changes for whom and for how long, who pays and who
 * gains, how sure that is, and - afterwards - what really happened. The method is the budget-economic one of the national
 * socio-economic investment model (SØM), with dated refund rules, uncertainty and a benefit register added. Calculations
 * use the JDK, the foundation modules and libraries of distributions and tables only; the pages and commands over them are
 * in {@code web} and {@code command}; what is kept of them with a case is in {@code keeping}, and what became of the gains
 * they promise in {@code benefits}.
 */
@ApplicationModule(
        displayName = "Investment",
        allowedDependencies = {
            "quantities",
            "findings",
            "parameters",
            "parameters::yaml",
            "storage",
            "cases",
            "files",
            "access",
            "documents",
            "documents::*",
            "demo",
            "installation",
            "installation::command",
            "publishing::casefile",
            "publishing::site",
            "publishing::text",
            "publishing::view"
        })
@NullMarked
package dk.sagsgang.investment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
