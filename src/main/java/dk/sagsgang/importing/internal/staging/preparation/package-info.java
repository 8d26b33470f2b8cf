/** What many threads may do at once: files are read and parsed into minutes, ahead of the thread that stores. */
@NullMarked
package dk.sagsgang.importing.internal.staging.preparation;

import org.jspecify.annotations.NullMarked;
