/**
 * Calculations kept with a case, and the versions of knowledge bases that they rest on. What is kept never changes: a
 * calculation that is recalculated is a new version, and so is a knowledge base. A version that rests on figures
 * which have changed since is stale; running it again on the new ones shows the difference line by line.
 */
@NamedInterface("keeping")
@NullMarked
package dk.sagsgang.investment.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
