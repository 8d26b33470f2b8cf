/** What commands of all modules share: the data folder they work on, where they write, and how they fail. */
@NamedInterface("command")
@NullMarked
package dk.sagsgang.installation.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
