/** Puts meetings together. */
@NullMarked
package dk.sagsgang.documents.internal.meeting;

import org.jspecify.annotations.NullMarked;
