/** Puts committees together. */
@NullMarked
package dk.sagsgang.documents.internal.committee;

import org.jspecify.annotations.NullMarked;
