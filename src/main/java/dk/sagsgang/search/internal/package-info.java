/**
 * The index itself. One document is one agenda item; its text is not stored again but asked of the record when a hit is
 * shown, which also asks once more what of it is open.
 */
@NullMarked
package dk.sagsgang.search.internal;

import org.jspecify.annotations.NullMarked;
