/** Sections of an item, and what those hold that are neither decisions nor attendance: recommendations, points and attachments. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.sections;

import org.jspecify.annotations.NullMarked;
