package dk.sagsgang.files;

import dk.sagsgang.access.Visibility;

/**
 * One line as it was read from a file.
 *
 * @param number from 1
 * @param page from 1
 * @param text verbatim, without its end
 * @param visibility closed within items, sections and attachment lists that the source closes; no output may show such text
 */
public record FileLine(int number, int page, String text, Visibility visibility) {}
