/** Cases: all, and each with its path, its papers and what modules have beside it. */
@NamedInterface("casefile")
@NullMarked
package dk.sagsgang.publishing.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
