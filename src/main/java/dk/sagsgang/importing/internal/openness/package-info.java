/** What a source may say of openness in words that nobody listed: such things are held back until a human has looked. */
@NullMarked
package dk.sagsgang.importing.internal.openness;

import org.jspecify.annotations.NullMarked;
