/** What case numbers must keep. */
@NullMarked
package dk.sagsgang.cases.rules;

import org.jspecify.annotations.NullMarked;
