/** Printed tables in the database. */
@NullMarked
package dk.sagsgang.economy.internal;

import org.jspecify.annotations.NullMarked;
