/**
 * The marks of Markdown: which of them a line carries, and which are escaped where other formats write lines.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.markdown;

import org.jspecify.annotations.NullMarked;
