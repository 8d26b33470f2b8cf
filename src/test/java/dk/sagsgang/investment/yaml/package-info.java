/** What a file may say, and how a wrong one is refused. */
@NullMarked
package dk.sagsgang.investment.yaml;

import org.jspecify.annotations.NullMarked;
