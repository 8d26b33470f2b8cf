/** How documents are put together, and what is left out of them. */
@NullMarked
package dk.sagsgang.documents.internal;

import org.jspecify.annotations.NullMarked;
