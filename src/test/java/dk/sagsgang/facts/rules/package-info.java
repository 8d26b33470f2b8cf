/** How facts are made, rule by rule. */
@NamedInterface("rules")
@NullMarked
package dk.sagsgang.facts.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
