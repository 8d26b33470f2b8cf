/**
 * Exports of the case and meeting systems that municipalities use: which system a file is from, its reader, and the document
 * that is made of what it states.
 */
@NullMarked
package dk.sagsgang.importing.internal.exports;

import org.jspecify.annotations.NullMarked;
