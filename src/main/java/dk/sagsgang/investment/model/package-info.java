/**
 * An investment case as its author states it: who, what it costs, what it changes, for how long, and who pays and gains.
 * Records only; every number that may be uncertain is an {@link dk.sagsgang.investment.model.Estimate} with a name.
 */
@NamedInterface("model")
@NullMarked
package dk.sagsgang.investment.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
