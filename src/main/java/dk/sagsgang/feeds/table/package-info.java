/** Tables for a spreadsheet: CSV as a Danish Excel opens it with a double click. */
@NullMarked
package dk.sagsgang.feeds.table;

import org.jspecify.annotations.NullMarked;
