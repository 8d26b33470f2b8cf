/** The front page. */
@NullMarked
package dk.sagsgang.publishing.front;

import org.jspecify.annotations.NullMarked;
