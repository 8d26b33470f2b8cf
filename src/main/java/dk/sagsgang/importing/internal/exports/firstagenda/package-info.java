/** FirstAgenda: the JSON of its publication. */
@NullMarked
package dk.sagsgang.importing.internal.exports.firstagenda;

import org.jspecify.annotations.NullMarked;
