/** The dated numbers that come with the system. */
@NullMarked
package dk.sagsgang.parameters;

import org.jspecify.annotations.NullMarked;
