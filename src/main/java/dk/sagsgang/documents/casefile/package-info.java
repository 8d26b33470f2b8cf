/** A case: its papers, the path they take through bodies, and what was recommended compared with what was decided. */
@NamedInterface("casefile")
@NullMarked
package dk.sagsgang.documents.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
