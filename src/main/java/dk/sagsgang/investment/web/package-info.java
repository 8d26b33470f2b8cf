/** Assembles the module's pages, and what it brings to the pages of others. */
@NullMarked
package dk.sagsgang.investment.web;

import org.jspecify.annotations.NullMarked;
