/** The calculation: examples, known discount factors, and what holds for every case. */
@NamedInterface("engine")
@NullMarked
package dk.sagsgang.investment.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
