/**
 * Plain text and Markdown: characters from bytes, and lines from characters.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.text;

import org.jspecify.annotations.NullMarked;
