/** What importing brings to the program; the steps of an import are in the packages below. */
@NullMarked
package dk.sagsgang.importing.internal;

import org.jspecify.annotations.NullMarked;
