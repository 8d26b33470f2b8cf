/**
 * What templates are given besides the record they show: the page around it, its addresses and its words. And what modules
 * bring to a page: blocks and menu entries.
 */
@NamedInterface("view")
@NullMarked
package dk.sagsgang.publishing.site.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
