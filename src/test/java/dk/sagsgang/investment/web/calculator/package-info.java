/** The calculator as its readers meet it: over HTTP, in a browser, and through its file. */
@NullMarked
package dk.sagsgang.investment.web.calculator;

import org.jspecify.annotations.NullMarked;
