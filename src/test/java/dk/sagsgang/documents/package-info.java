/** What readers are shown of the record, out of minutes that were imported as any others are. */
@NullMarked
package dk.sagsgang.documents;

import org.jspecify.annotations.NullMarked;
