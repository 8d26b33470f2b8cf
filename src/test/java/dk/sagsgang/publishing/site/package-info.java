@NullMarked
@NamedInterface("site")
package dk.sagsgang.publishing.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
