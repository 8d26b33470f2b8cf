/** The benefit register and kept calculations as anyone may see them: what belongs to closed cases has been left out. */
@NamedInterface("published")
@NullMarked
package dk.sagsgang.investment.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
