/**
 * Facts computed from what an import has read, before and after linking, and recomputed for a record that lacks them.
 */
@NullMarked
package dk.sagsgang.importing.internal.facts;

import org.jspecify.annotations.NullMarked;
