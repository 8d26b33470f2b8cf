package dk.sagsgang.investment.demo;

import dk.sagsgang.demo.DemoFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An investment calculation that the demo municipality keeps with a case.
 *
 * @param file the file and its text
 * @param caseNumber the number of its case as printed
 * @param keptOn the day it is kept
 * @param copyOf name of the file that it is a scenario of, or null
 */
public record DemoCalculation(
        DemoFile file,
        String caseNumber,
        LocalDate keptOn,
        @Nullable String copyOf) {}
