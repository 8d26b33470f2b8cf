/**
 * Web pages: their encoding, and a walk through their elements.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers.html;

import org.jspecify.annotations.NullMarked;
