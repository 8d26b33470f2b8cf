/**
 * A calculated case as text for readers and as the JSON answer of the command line.
 */
@NamedInterface("report")
@NullMarked
package dk.sagsgang.investment.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
