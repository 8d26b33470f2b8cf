/** The head of a document: who met, when and where. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.header;

import org.jspecify.annotations.NullMarked;
