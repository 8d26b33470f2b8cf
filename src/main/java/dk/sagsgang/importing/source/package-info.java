/** What every reader yields and all that the grammar knows of a document: lines with page and position. */
@NamedInterface("source")
@NullMarked
package dk.sagsgang.importing.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
