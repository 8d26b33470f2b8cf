/** Effect sizes against published figures. */
@NullMarked
package dk.sagsgang.investment.effectsize;

import org.jspecify.annotations.NullMarked;
