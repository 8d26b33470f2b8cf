/** Kept calculations and knowledge bases in the database. */
@NullMarked
package dk.sagsgang.investment.keeping.internal;

import org.jspecify.annotations.NullMarked;
