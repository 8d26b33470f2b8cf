/** Atom feeds (RFC 4287): what a feed holds, and how it is written. */
@NullMarked
package dk.sagsgang.feeds.atom;

import org.jspecify.annotations.NullMarked;
