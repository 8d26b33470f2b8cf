/** Knowledge bases: import, comparison and fit. */
@NamedInterface("knowledge")
@NullMarked
package dk.sagsgang.investment.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
