/** eDoc by Fujitsu: a namespaced agenda whose items are being handled by several committees. */
@NullMarked
package dk.sagsgang.importing.internal.exports.fujitsu;

import org.jspecify.annotations.NullMarked;
