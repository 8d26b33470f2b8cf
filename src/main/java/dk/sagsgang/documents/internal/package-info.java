/** How documents are assembled, and what is left out of them. */
@NullMarked
package dk.sagsgang.documents.internal;

import org.jspecify.annotations.NullMarked;
