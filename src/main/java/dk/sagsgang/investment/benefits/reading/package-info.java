/**
 * The files that the benefit register is filled from: plans as YAML, what was measured as a table. Every fault is named with its
 * file, its line and what is allowed there.
 */
@NamedInterface("benefit-files")
@NullMarked
package dk.sagsgang.investment.benefits.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
