/**
 * The grammar of Danish municipal minutes: head, contents, items, sections, and what a section says, read from lines alone.
 * Every reader takes one pass with look-ups, so that reading is linear in the size of the text whatever is in it.
 */
@NullMarked
package dk.sagsgang.importing.internal.grammar;

import org.jspecify.annotations.NullMarked;
