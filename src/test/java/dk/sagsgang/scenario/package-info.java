/** Whole stories, from a user's first file to the last page, through the program as it is assembled for use. */
@NullMarked
package dk.sagsgang.scenario;

import org.jspecify.annotations.NullMarked;
