/** Votes and motions for amendments as minutes print them: sides, counts, parties and persons. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.votes;

import org.jspecify.annotations.NullMarked;
