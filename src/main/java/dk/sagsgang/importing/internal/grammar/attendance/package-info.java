/** Who was present, absent, represented by a substitute or recused, from lists and from sentences. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.attendance;

import org.jspecify.annotations.NullMarked;
