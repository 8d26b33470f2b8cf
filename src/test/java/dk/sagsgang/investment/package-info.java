/** Investment cases: what the calculation, the simulation and the file format promise. */
@NullMarked
package dk.sagsgang.investment;

import org.jspecify.annotations.NullMarked;
