@NullMarked
package dk.sagsgang.publishing.site;

import org.jspecify.annotations.NullMarked;
