package dk.sagsgang.demo;

import java.util.Optional;

/**
 * A fault put into the demo on purpose, so that the finding can be seen.
 *
 * @param caseId the hand-written case it is in
 * @param kind column-sum, row-sum or vote-count
 * @param place the table and cell, or the meeting
 * @param printed what the document says
 * @param computed what it should have said
 * @param judged what the municipality has said about it, where it has said anything
 */
public record DeliberateFault(
        String caseId, String kind, String place, String printed, String computed, Optional<Judged> judged) {

    /**
     * A judgement by somebody who compared the finding with its source.
     *
     * @param status confirmed or not-an-error
     * @param reason in words for readers
     */
    public record Judged(String status, String reason) {}
}
