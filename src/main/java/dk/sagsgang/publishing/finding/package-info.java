/** Findings: all, by kind, severity and status, and each beside its source. */
@NullMarked
package dk.sagsgang.publishing.finding;

import org.jspecify.annotations.NullMarked;
