/** Investment cases: worked examples, and what they are built of in tests. */
@NullMarked
package dk.sagsgang.investment;

import org.jspecify.annotations.NullMarked;
