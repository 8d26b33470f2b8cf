package dk.sagsgang.meetings.agenda;

import dk.sagsgang.access.Sealed;

/**
 * An item of an agenda as its two sides: what may be known of it, which is open for a closed item with a public title too, and
 * the item itself.
 */
public record AgendaEntry(Sealed<ItemFace> face, Sealed<AgendaItem> item) {}
