/** From files to the record: reads and parses many at a time, stores each whole or not at all, and goes on with the next. */
@NullMarked
package dk.sagsgang.importing.internal.staging;

import org.jspecify.annotations.NullMarked;
