/** Items of a meeting: their lines laid out, each read section by section, and what is known of the whole meeting added. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.items;

import org.jspecify.annotations.NullMarked;
