/**
 * Reads the YAML file of an investment case, naming every wrong field with its line and what is allowed there.
 */
@NamedInterface("yaml")
@NullMarked
package dk.sagsgang.investment.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
