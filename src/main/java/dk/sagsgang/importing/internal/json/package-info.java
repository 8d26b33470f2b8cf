/** Read minutes as JSON, in the shape that the command line promises. */
@NullMarked
package dk.sagsgang.importing.internal.json;

import org.jspecify.annotations.NullMarked;
