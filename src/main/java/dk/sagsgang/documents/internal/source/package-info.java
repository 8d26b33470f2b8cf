/** Puts sources together. */
@NullMarked
package dk.sagsgang.documents.internal.source;

import org.jspecify.annotations.NullMarked;
