/** What may be closed is found wherever and however it is written. */
@NullMarked
package dk.sagsgang.importing.internal.openness;

import org.jspecify.annotations.NullMarked;
