/**
 * Versioned, immutable sets of target groups, success measures, effects, consequences and prices with their sources, the
 * import of such sets, the comparison of two, and how well a set's group matches a target group.
 */
@NamedInterface("knowledge")
@NullMarked
package dk.sagsgang.investment.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
