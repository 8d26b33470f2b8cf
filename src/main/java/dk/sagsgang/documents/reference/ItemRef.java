package dk.sagsgang.documents.reference;

/**
 * An item on a meeting's page.
 *
 * @param number as printed
 * @param anchor where on the page it stands
 */
public record ItemRef(MeetingRef meeting, String number, String anchor, String title) {}
