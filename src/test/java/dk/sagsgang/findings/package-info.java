/** How findings are shown, and the catalogue of the rules that raise them. */
@NullMarked
package dk.sagsgang.findings;

import org.jspecify.annotations.NullMarked;
