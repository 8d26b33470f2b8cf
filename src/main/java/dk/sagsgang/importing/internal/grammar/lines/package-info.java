/** The lines of a document with what each is by itself, and the paragraphs and headings that they make up. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.lines;

import org.jspecify.annotations.NullMarked;
