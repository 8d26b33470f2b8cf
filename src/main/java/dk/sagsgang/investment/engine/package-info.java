/**
 * The deterministic calculation, exact in decimals: flows by year and payer, present value, break-even, payback, tornado,
 * scenarios, and an explanation of every figure.
 */
@NamedInterface("engine")
@NullMarked
package dk.sagsgang.investment.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
