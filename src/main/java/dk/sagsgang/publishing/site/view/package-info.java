/** What templates are given besides the record they show: the page around it, its addresses and its words. */
@NullMarked
package dk.sagsgang.publishing.site.view;

import org.jspecify.annotations.NullMarked;
