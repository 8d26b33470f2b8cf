/**
 * What an import computes from the record, once, so that nothing that reads the record has to: the paragraphs, points and
 * headings of a section, whether a table's sums hold, by which words an outcome was read, whether a decision follows what
 * was recommended, which votes are printed again by other minutes, and what office a title is. Facts hold places and verdicts;
 * the words that are shown are taken from the parts of the record that the reader may see, so that nothing closed is in them.
 * Each fact carries the version of the rules it was made by, and can be made again from the record. Rules that compare linked
 * bodies and persons are here as well: they are applied after linking, and what they find is kept with the other findings.
 */
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {
            "findings",
            "storage",
            "register",
            "files",
            "cases",
            "meetings",
            "meetings::*",
            "economy",
            "vocabulary"
        })
@NullMarked
package dk.sagsgang.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
