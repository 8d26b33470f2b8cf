package dk.sagsgang.investment.web.calculator;

import dk.sagsgang.access.Unrestricted;
import dk.sagsgang.findings.Explanation;

/**
 * The explanation of one figure, as a page shows it.
 *
 * @param root the figure
 * @param text words and numerals
 * @param back the question part of the calculation's address
 */
public record ExplanationView(Explanation root, ExplanationText text, String back) implements Unrestricted {}
