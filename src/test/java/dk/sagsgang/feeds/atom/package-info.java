@NullMarked
package dk.sagsgang.feeds.atom;

import org.jspecify.annotations.NullMarked;
