/** The commands that calculate investments, keep them with cases, and read plans and measurements into the benefit register. */
@NullMarked
package dk.sagsgang.investment.command;

import org.jspecify.annotations.NullMarked;
