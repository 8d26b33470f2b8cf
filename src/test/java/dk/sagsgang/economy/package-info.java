/** What figures must keep, on tables written as a page shows them, and on generated ones. */
@NullMarked
package dk.sagsgang.economy;

import org.jspecify.annotations.NullMarked;
