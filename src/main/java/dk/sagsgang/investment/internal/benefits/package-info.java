/** The benefit register in the database. */
@NullMarked
package dk.sagsgang.investment.internal.benefits;

import org.jspecify.annotations.NullMarked;
