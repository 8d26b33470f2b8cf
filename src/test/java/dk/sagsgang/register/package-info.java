/** Names, and the register on both engines. */
@NullMarked
package dk.sagsgang.register;

import org.jspecify.annotations.NullMarked;
