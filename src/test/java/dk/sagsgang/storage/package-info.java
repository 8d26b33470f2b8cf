/** What storage promises, as one contract run on each engine. */
@NullMarked
package dk.sagsgang.storage;

import org.jspecify.annotations.NullMarked;
