/** The benefit register in the database. */
@NullMarked
package dk.sagsgang.investment.benefits.internal;

import org.jspecify.annotations.NullMarked;
