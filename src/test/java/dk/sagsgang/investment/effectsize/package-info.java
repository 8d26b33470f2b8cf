/** Effect sizes against published figures. */
@NamedInterface("effectsize")
@NullMarked
package dk.sagsgang.investment.effectsize;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
