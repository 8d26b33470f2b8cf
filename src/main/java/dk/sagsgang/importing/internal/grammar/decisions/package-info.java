/** Decisions: whose, what the outcome is, and the words that say so. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.decisions;

import org.jspecify.annotations.NullMarked;
