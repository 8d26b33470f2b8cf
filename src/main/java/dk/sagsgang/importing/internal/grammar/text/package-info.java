/** Characters and sentences: what of a line is markup, where a sentence ends, what brackets enclose. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.text;

import org.jspecify.annotations.NullMarked;
