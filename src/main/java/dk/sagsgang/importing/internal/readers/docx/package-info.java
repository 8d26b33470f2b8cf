/**
 * Word documents: parts of the package, styles and numbering, and a walk through the body.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.docx;

import org.jspecify.annotations.NullMarked;
