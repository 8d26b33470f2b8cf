/**
 * Text that flows into lines, as HTML and DOCX have it, and the lines that every reader hands on.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.flow;

import org.jspecify.annotations.NullMarked;
