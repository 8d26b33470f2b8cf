/** The register in the database. */
@NullMarked
package dk.sagsgang.register.internal;

import org.jspecify.annotations.NullMarked;
