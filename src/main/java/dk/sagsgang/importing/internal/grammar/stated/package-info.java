/** Minutes from exports: where items, sections and attachments are is stated, and only the text of each is read. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.stated;

import org.jspecify.annotations.NullMarked;
