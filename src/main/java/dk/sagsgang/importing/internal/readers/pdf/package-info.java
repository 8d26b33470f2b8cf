/**
 * PDF: lines from placed characters, tables from columns, and headers and footers left out.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.pdf;

import org.jspecify.annotations.NullMarked;
