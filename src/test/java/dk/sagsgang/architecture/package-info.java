/** The architecture as tests: which modules and libraries may be used where, and the form of source files. */
@NullMarked
package dk.sagsgang.architecture;

import org.jspecify.annotations.NullMarked;
