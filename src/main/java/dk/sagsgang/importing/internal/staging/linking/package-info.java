/** Links what minutes name - persons, bodies, cases, papers - with what is in the record. */
@NullMarked
package dk.sagsgang.importing.internal.staging.linking;

import org.jspecify.annotations.NullMarked;
