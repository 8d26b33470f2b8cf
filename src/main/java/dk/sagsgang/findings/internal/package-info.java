/** The log of findings in the database. */
@NullMarked
package dk.sagsgang.findings.internal;

import org.jspecify.annotations.NullMarked;
