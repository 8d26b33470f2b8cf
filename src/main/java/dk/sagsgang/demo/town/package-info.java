/** The invented municipality: its bodies, their politicians and seats, and the style that each body writes minutes in. */
@NullMarked
package dk.sagsgang.demo.town;

import org.jspecify.annotations.NullMarked;
