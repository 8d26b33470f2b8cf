/** The public site: one small controller per kind of page, each asking {@code documents} for a record and naming a template. */
@NamedInterface("site")
@NullMarked
package dk.sagsgang.publishing.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
