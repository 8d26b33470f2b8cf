/** What the benefit register promises, with published figures. */
@NamedInterface("benefits")
@NullMarked
package dk.sagsgang.investment.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
