package dk.sagsgang.demo;

/**
 * A fault put into the demo on purpose, so that one can see it being found.
 *
 * @param caseId the hand-written case it is in
 * @param kind column-sum, row-sum or vote-count
 * @param place the table and cell, or the meeting
 * @param printed what the document says
 * @param computed what it should have said
 */
public record DeliberateFault(String caseId, String kind, String place, String printed, String computed) {}
