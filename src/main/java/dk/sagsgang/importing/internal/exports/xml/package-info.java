/** XML as exports write it: small trees of elements, read strictly but for characters that XML does not allow. */
@NullMarked
package dk.sagsgang.importing.internal.exports.xml;

import org.jspecify.annotations.NullMarked;
