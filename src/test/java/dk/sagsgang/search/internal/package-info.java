/** The parts of the index that can be told by themselves. */
@NullMarked
package dk.sagsgang.search.internal;

import org.jspecify.annotations.NullMarked;
