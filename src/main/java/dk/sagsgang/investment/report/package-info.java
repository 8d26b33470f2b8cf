/**
 * A calculated case: its result, as text for readers, as the JSON answer of the command line, and as figures that can be stored.
 */
@NamedInterface("report")
@NullMarked
package dk.sagsgang.investment.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
