/** The calculation: examples, known discount factors, and what holds for every case. */
@NullMarked
package dk.sagsgang.investment.engine;

import org.jspecify.annotations.NullMarked;
