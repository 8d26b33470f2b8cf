/** What a file may say, and how a wrong one is refused. */
@NamedInterface("yaml")
@NullMarked
package dk.sagsgang.investment.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
