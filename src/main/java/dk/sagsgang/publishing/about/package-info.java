/** What is the same whatever the record holds: about the site, and the accessibility statement. */
@NullMarked
package dk.sagsgang.publishing.about;

import org.jspecify.annotations.NullMarked;
