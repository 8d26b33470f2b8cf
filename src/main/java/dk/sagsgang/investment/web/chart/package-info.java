/**
 * Charts as the server draws them: places on axes of a thousand parts, which templates write as SVG. They need no script, are
 * printed as they stand, and have their figures beside them as tables.
 */
@NullMarked
package dk.sagsgang.investment.web.chart;

import org.jspecify.annotations.NullMarked;
