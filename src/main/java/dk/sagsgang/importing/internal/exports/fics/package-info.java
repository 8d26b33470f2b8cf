/** FICS: an agenda whose texts are whole pages in Base64. */
@NullMarked
package dk.sagsgang.importing.internal.exports.fics;

import org.jspecify.annotations.NullMarked;
