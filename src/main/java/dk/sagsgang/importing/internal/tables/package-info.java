/** Finds tables in lines, however a document prints them: marked by its format, tabs, pipes, columns, or one cell a line. */
@NullMarked
package dk.sagsgang.importing.internal.tables;

import org.jspecify.annotations.NullMarked;
