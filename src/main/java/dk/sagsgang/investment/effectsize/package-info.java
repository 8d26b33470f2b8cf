/**
 * From the effect size of a study to an added success rate, by named methods, with a confidence interval.
 */
@NamedInterface("effectsize")
@NullMarked
package dk.sagsgang.investment.effectsize;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
