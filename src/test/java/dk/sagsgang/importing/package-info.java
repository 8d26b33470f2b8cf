/** What is read of documents and minutes in every format, and what is refused. */
@NullMarked
package dk.sagsgang.importing;

import org.jspecify.annotations.NullMarked;
