/** A meeting as every export holds it, whatever the system: each product's reader maps to it, and one place goes on from it. */
@NullMarked
package dk.sagsgang.importing.internal.exports.model;

import org.jspecify.annotations.NullMarked;
