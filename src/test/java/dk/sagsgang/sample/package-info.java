/**
 * The smallest module that has a bit of everything: a page, a menu entry, a part of the sitemap, texts, a block on the case, a
 * command and a service. It proves that a module reaches the site and the command line by one line in {@code META-INF/services}.
 */
@NullMarked
package dk.sagsgang.sample;

import org.jspecify.annotations.NullMarked;
