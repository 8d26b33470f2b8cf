/** eDoc: a meeting with its agendas, whose texts hold their own headings. */
@NullMarked
package dk.sagsgang.importing.internal.exports.edoc;

import org.jspecify.annotations.NullMarked;
