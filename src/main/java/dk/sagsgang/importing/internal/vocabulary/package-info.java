/**
 * The words by which minutes are recognised, as data: section words, outcomes, phrases for votes and attendance, titles,
 * names of bodies. The defaults lie in {@code vocabulary/da.yaml}; a municipality may add a file with words of its own.
 */
@NullMarked
package dk.sagsgang.importing.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
