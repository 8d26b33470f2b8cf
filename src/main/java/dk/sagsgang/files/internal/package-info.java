/** Files in the database and in the folder of originals. */
@NullMarked
package dk.sagsgang.files.internal;

import org.jspecify.annotations.NullMarked;
