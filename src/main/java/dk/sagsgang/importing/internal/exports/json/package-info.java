/** JSON as exports write it: a tree, read within limits. */
@NullMarked
package dk.sagsgang.importing.internal.exports.json;

import org.jspecify.annotations.NullMarked;
