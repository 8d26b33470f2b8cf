@NullMarked
package dk.sagsgang.feeds.calendar;

import org.jspecify.annotations.NullMarked;
