/** What a source may say about openness in unlisted words: such things are held back until a human has looked. */
@NullMarked
package dk.sagsgang.importing.internal.openness;

import org.jspecify.annotations.NullMarked;
