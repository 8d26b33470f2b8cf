/** What an item says of other meetings and their treatment of the case. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.references;

import org.jspecify.annotations.NullMarked;
