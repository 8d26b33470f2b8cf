/** The cases that come before its bodies: hand-written ones, and those made from templates. */
@NullMarked
package dk.sagsgang.demo.casefile;

import org.jspecify.annotations.NullMarked;
