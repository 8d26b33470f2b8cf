/**
 * The benefit register's pages: all investments, one investment, and how well predictions have held. Their pictures are drawn here,
 * as lines and bars beside the figures they show, so that they need no script and can be printed.
 */
@NullMarked
package dk.sagsgang.investment.web.benefits;

import org.jspecify.annotations.NullMarked;
