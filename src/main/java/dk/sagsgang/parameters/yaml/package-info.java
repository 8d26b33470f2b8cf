/**
 * YAML read with its places: every value knows the line it is on, every wrong, missing or unknown field becomes a
 * finding with what is allowed there. Used wherever people write files for the system by hand.
 */
@NamedInterface("yaml")
@NullMarked
package dk.sagsgang.parameters.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
