/** What pages show, as JSON. */
@NullMarked
package dk.sagsgang.feeds.json;

import org.jspecify.annotations.NullMarked;
