/** The demo municipality's knowledge bases, calculations and promised benefits, and its visitors' own calculations. */
@NullMarked
package dk.sagsgang.investment.demo;

import org.jspecify.annotations.NullMarked;
