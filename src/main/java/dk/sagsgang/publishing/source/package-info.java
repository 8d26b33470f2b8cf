/** Sources: the lines of a file beside what was read from them, and the original file. */
@NullMarked
package dk.sagsgang.publishing.source;

import org.jspecify.annotations.NullMarked;
