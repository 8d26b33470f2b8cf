/** Values that a line may hold wherever it stands: dates, times, names of persons and bodies, numbers of items, case letters, case numbers and
 * marks of closed things. */
@NullMarked
package dk.sagsgang.importing.internal.grammar.values;

import org.jspecify.annotations.NullMarked;
