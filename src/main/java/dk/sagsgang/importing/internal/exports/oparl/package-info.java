/** OParl: meetings as another council information system publishes them. */
@NullMarked
package dk.sagsgang.importing.internal.exports.oparl;

import org.jspecify.annotations.NullMarked;
