/** How facts are made: pure rules over lines, tables, recommendations and decisions. */
@NamedInterface("rules")
@NullMarked
package dk.sagsgang.facts.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
