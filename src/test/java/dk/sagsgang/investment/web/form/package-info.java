/** The form and the investment file say the same, whichever one begins from. */
@NullMarked
package dk.sagsgang.investment.web.form;

import org.jspecify.annotations.NullMarked;
