/** Knowledge bases: import, comparison and fit. */
@NullMarked
package dk.sagsgang.investment.knowledge;

import org.jspecify.annotations.NullMarked;
