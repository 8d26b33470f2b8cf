/** What the benefit register promises, with published figures. */
@NullMarked
package dk.sagsgang.investment.benefits;

import org.jspecify.annotations.NullMarked;
