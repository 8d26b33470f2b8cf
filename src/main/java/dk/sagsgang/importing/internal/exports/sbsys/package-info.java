/** SBSYS: a publication of agendas with fields of HTML, in its full and its short form. */
@NullMarked
package dk.sagsgang.importing.internal.exports.sbsys;

import org.jspecify.annotations.NullMarked;
