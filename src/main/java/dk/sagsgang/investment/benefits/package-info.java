/**
 * The benefit register: what was promised, by whom and how it is measured; what was realised; and what that teaches
 * about predictions.
 */
@NamedInterface("benefits")
@NullMarked
package dk.sagsgang.investment.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
