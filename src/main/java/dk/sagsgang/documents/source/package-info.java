/** A source line by line, beside what was read from it. */
@NamedInterface("source")
@NullMarked
package dk.sagsgang.documents.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
