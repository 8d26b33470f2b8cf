/** One class for each command. Answers go to standard output, messages to standard error. */
@NullMarked
package dk.sagsgang.cli.command;

import org.jspecify.annotations.NullMarked;
