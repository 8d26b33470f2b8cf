/** Puts cases together. */
@NullMarked
package dk.sagsgang.documents.internal.casefile;

import org.jspecify.annotations.NullMarked;
