package dk.sagsgang.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What was written.
 *
 * @param municipality the invented municipality's name
 * @param meetings how many meetings, held and coming; a corrected version is not one more
 * @param agendas how many of them are still to come
 * @param items how many items, over all meetings
 * @param handWrittenCases how many cases were written by hand
 * @param documentsByExtension how many documents of each kind
 * @param documents the files, in the order of the calendar
 */
public record DemoSummary(
        String municipality,
        int meetings,
        int agendas,
        int items,
        int handWrittenCases,
        Map<String, Integer> documentsByExtension,
        List<Path> documents) {}
