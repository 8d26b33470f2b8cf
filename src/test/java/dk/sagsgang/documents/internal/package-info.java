/** Parts that documents are put together by. */
@NullMarked
package dk.sagsgang.documents.internal;

import org.jspecify.annotations.NullMarked;
