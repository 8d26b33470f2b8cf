/** The interface's own words in two languages, and dates and numbers as each writes them. */
@NamedInterface("text")
@NullMarked
package dk.sagsgang.publishing.site.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
