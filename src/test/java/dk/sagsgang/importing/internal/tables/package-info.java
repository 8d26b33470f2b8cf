/** Tables in lines, however they are printed. */
@NullMarked
package dk.sagsgang.importing.internal.tables;

import org.jspecify.annotations.NullMarked;
