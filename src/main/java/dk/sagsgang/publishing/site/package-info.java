/** The frame of the public site, which is around all pages and knows none of them: what modules and page families contribute. */
@NamedInterface("site")
@NullMarked
package dk.sagsgang.publishing.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
