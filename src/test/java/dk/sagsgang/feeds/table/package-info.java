@NullMarked
package dk.sagsgang.feeds.table;

import org.jspecify.annotations.NullMarked;
