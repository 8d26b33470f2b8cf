/** Parts that documents are assembled by. */
@NullMarked
package dk.sagsgang.documents.internal;

import org.jspecify.annotations.NullMarked;
