package dk.sagsgang.meetings.agenda;

import dk.sagsgang.meetings.identity.MeetingId;

/**
 * What anyone may know of an item of an agenda that is open or has a public title: a closed item may be listed under one
 * (kommunestyrelsesloven § 13, stk. 4), and then nothing but this is known of it.
 *
 * @param position its place in the source, from 1
 * @param number as printed
 * @param title the item's own, or the public title of a closed one
 */
public record ItemFace(MeetingId meeting, int position, String number, String title) {}
