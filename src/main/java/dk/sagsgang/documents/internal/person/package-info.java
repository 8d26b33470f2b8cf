/** Puts persons together. */
@NullMarked
package dk.sagsgang.documents.internal.person;

import org.jspecify.annotations.NullMarked;
