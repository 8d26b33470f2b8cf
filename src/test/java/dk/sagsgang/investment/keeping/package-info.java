/** Tests of what is kept of calculations, on both engines. */
@NullMarked
@NamedInterface("keeping")
package dk.sagsgang.investment.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
