/** Tests of the demo municipality: its size, its references, its sums, and that it is the same every time. */
@NullMarked
package dk.sagsgang.demo;

import org.jspecify.annotations.NullMarked;
