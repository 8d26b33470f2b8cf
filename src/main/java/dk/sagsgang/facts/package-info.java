/**
 * What an import computes from the record, once, so that nothing that reads the record has to: the paragraphs, points
 * and headings of a section, whether a table's sums hold, by which words an outcome was read, whether a decision
 * follows what was recommended, and which votes are printed again by other minutes. Facts hold places and verdicts
 * and no words of the source: the words are taken from the parts of the record that the reader may see, so that
 * nothing closed is in them. Each fact carries the version of the rules it was made by, and can be made again from
 * the record.
 */
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {"findings", "storage", "register", "files", "cases", "meetings", "economy", "vocabulary"
        })
@NullMarked
package dk.sagsgang.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
