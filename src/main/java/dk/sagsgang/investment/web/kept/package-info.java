/**
 * Calculations kept with cases: their pages, their files, and the step by which a visitor keeps one. Whether that step is open
 * is not decided here: a site without a keeper answers it with where to turn instead, and has nothing to write with.
 */
@NullMarked
package dk.sagsgang.investment.web.kept;

import org.jspecify.annotations.NullMarked;
