/** Exports of other systems: each system's shape, folders and archives of them, and what becomes of broken ones. */
@NullMarked
package dk.sagsgang.importing.exports;

import org.jspecify.annotations.NullMarked;
