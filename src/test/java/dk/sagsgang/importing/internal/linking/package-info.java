/** The rules of linking, one by one. */
@NullMarked
package dk.sagsgang.importing.internal.linking;

import org.jspecify.annotations.NullMarked;
