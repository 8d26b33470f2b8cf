/** What exports say about the publication of documents that are in the record already. */
@NullMarked
package dk.sagsgang.importing.internal.staging.notices;

import org.jspecify.annotations.NullMarked;
