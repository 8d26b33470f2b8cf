/** What is at hand while a document is put together: the parts of the record, what the reader may see, and names. */
@NullMarked
package dk.sagsgang.documents.internal.session;

import org.jspecify.annotations.NullMarked;
