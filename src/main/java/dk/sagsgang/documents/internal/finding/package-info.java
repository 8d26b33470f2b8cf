/** Puts findings together. */
@NullMarked
package dk.sagsgang.documents.internal.finding;

import org.jspecify.annotations.NullMarked;
