/** Case files in the database. */
@NullMarked
package dk.sagsgang.cases.internal;

import org.jspecify.annotations.NullMarked;
