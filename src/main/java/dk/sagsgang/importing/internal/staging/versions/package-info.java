/** What a new version of minutes means for the versions before it. */
@NullMarked
package dk.sagsgang.importing.internal.staging.versions;

import org.jspecify.annotations.NullMarked;
