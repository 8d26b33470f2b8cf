/** What is around every answer: read-only methods, languages in addresses, headers, cached pages, assets. */
@NullMarked
package dk.sagsgang.publishing.site.web;

import org.jspecify.annotations.NullMarked;
