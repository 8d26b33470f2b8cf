/** Commands as their users meet them. */
@NullMarked
package dk.sagsgang.cli;

import org.jspecify.annotations.NullMarked;
