/** Heads of items: which lines begin an item, and what number, title, case letter and case number such a head holds. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.heads;

import org.jspecify.annotations.NullMarked;
