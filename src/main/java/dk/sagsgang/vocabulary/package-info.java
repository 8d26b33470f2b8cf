/**
 * The words that decide how minutes are read: section headings, outcomes, phrases for votes and attendance, titles, names of
 * bodies, words of tables. The general Danish words are in {@code vocabulary/da.yaml}, grouped by what they decide; a
 * municipality adds its own in a file of the same shape. The module knows words and codes only, no type of the modules that
 * use it: they decide what a code means.
 */
@ApplicationModule(
        displayName = "Vocabulary",
        allowedDependencies = {"findings", "parameters::yaml"})
@NullMarked
package dk.sagsgang.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
