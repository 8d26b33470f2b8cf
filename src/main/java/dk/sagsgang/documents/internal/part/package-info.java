/** Puts the parts together that several documents are made of. */
@NullMarked
package dk.sagsgang.documents.internal.part;

import org.jspecify.annotations.NullMarked;
