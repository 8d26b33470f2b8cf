/** The search and its suggestions. */
@NamedInterface("search")
@NullMarked
package dk.sagsgang.publishing.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
