/** Acadre: a file of nested tables of fields for each agenda or minutes. */
@NullMarked
package dk.sagsgang.importing.internal.exports.acadre;

import org.jspecify.annotations.NullMarked;
