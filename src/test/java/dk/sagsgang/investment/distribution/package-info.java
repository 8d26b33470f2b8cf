/** Distributions against their own quantiles and known closed forms. */
@NullMarked
package dk.sagsgang.investment.distribution;

import org.jspecify.annotations.NullMarked;
