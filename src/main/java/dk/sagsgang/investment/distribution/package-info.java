/**
 * Named probability distributions of an uncertain input, each with its exact mean, variance and quantile function.
 */
@NamedInterface("distribution")
@NullMarked
package dk.sagsgang.investment.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
