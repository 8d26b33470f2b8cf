package dk.sagsgang.feeds.web;

import dk.sagsgang.feeds.atom.AtomEntry;
import java.util.List;

/**
 * What a feed tells of.
 *
 * @param title without the site's name
 * @param page the address of the page that shows the same, without the language
 * @param entries in the order in which they are written
 */
record Channel(String title, String page, List<AtomEntry> entries) {}
