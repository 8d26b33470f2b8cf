/**
 * Files before they are read: where the documents of a folder or an archive are, and what kind each of them is by its first bytes.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.files;

import org.jspecify.annotations.NullMarked;
