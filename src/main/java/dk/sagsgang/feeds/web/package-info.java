/** The addresses of feeds, calendars, tables and JSON, and the page that says how the data may be used. */
@NullMarked
package dk.sagsgang.feeds.web;

import org.jspecify.annotations.NullMarked;
