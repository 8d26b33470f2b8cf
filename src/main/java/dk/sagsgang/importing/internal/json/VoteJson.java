package dk.sagsgang.importing.internal.json;

import dk.sagsgang.importing.parsed.ParsedVote;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A vote as JSON: persons by side, and apart from them the parties, counts and totals that are printed. */
final class VoteJson {
    private VoteJson() {}

    static void write(ParsedVote vote, ObjectNode node) {
        node.put("motion", vote.motion().code());
        node.put("name", vote.name());
        node.put("proposer", vote.proposer());
        node.put("organization", vote.organization());
        node.put("date", Nodes.text(vote.date()));
        ParsedVote.Sides sides = vote.sides();
        persons(sides.supporting(), node.putArray("for"));
        persons(sides.opposing(), node.putArray("against"));
        persons(sides.abstaining(), node.putArray("abstained"));
        persons(sides.notVoting(), node.putArray("notVoting"));
        ObjectNode printed = node.putObject("printed");
        side(sides.supporting(), printed.putObject("for"));
        side(sides.opposing(), printed.putObject("against"));
        side(sides.abstaining(), printed.putObject("abstained"));
        side(sides.notVoting(), printed.putObject("notVoting"));
        node.put("adopted", vote.adopted());
        ParsedVote.Wording wording = vote.wording();
        node.put("wording", wording == null ? null : wording.text());
        if (wording == null) {
            node.putNull("wordingLines");
        } else {
            Nodes.lines(node.putObject("wordingLines"), wording.lines());
        }
        node.put("text", vote.text());
        Nodes.lines(node, vote.lines());
    }

    private static void persons(ParsedVote.Side side, ArrayNode array) {
        side.persons().forEach(person -> {
            ObjectNode node = array.addObject();
            node.put("name", person.name());
            node.put("party", person.party());
            node.put("title", person.title());
        });
    }

    private static void side(ParsedVote.Side side, ObjectNode node) {
        ArrayNode parties = node.putArray("parties");
        side.parties().forEach(parties::add);
        ObjectNode seats = node.putObject("seats");
        side.seats().forEach(seats::put);
        ArrayNode whole = node.putArray("whole");
        side.whole().forEach(whole::add);
        node.put("others", side.others());
        node.put("count", side.count());
        node.put("total", side.total());
    }
}
