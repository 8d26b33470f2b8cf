/** The commands of cases. */
@NullMarked
package dk.sagsgang.cases.command;

import org.jspecify.annotations.NullMarked;
