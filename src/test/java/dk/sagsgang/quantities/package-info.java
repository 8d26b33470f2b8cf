/** Reading and printing of figures. */
@NullMarked
package dk.sagsgang.quantities;

import org.jspecify.annotations.NullMarked;
