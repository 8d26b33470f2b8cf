package dk.sagsgang.importing.internal.json;

import dk.sagsgang.economy.PrintedTable;
import dk.sagsgang.importing.parsed.ParsedAbsence;
import dk.sagsgang.importing.parsed.ParsedAttachment;
import dk.sagsgang.importing.parsed.ParsedDecision;
import dk.sagsgang.importing.parsed.ParsedItem;
import dk.sagsgang.importing.parsed.ParsedMention;
import dk.sagsgang.importing.parsed.ParsedPerson;
import dk.sagsgang.importing.parsed.ParsedRecommendation;
import dk.sagsgang.importing.parsed.ParsedSection;
import dk.sagsgang.meetings.outcome.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An agenda item as JSON. */
public final class ItemJson {
    private ItemJson() {}

    /** Writes an item into an empty node. */
    public static void write(ParsedItem item, ObjectNode node) {
        node.put("number", item.number());
        node.put("title", item.title());
        node.put("caseType", item.caseType());
        node.put("raisedTo", item.raisedTo());
        node.put("reference", item.reference());
        node.put("public", item.visibility().isPublic());
        node.put("publicTitle", item.publicTitle());
        Nodes.lines(node, item.head());
        ArrayNode sections = node.putArray("sections");
        item.sections().forEach(section -> section(section, sections.addObject()));
        ArrayNode recommendations = node.putArray("recommendations");
        item.recommendations().forEach(one -> recommendation(one, recommendations.addObject()));
        ArrayNode decisions = node.putArray("decisions");
        item.decisions().forEach(decision -> decision(decision, decisions.addObject()));
        node.put("decisionExpected", item.decisionExpected());
        ArrayNode votes = node.putArray("votes");
        item.votes().forEach(vote -> VoteJson.write(vote, votes.addObject()));
        ArrayNode absences = node.putArray("absences");
        item.absences().forEach(absence -> absence(absence, absences.addObject()));
        attachments(item, node);
        ArrayNode tables = node.putArray("tables");
        item.tables().forEach(table -> table(table, tables.addObject()));
        ArrayNode mentions = node.putArray("mentions");
        item.mentions().forEach(mention -> mention(mention, mentions.addObject()));
        ArrayNode findings = node.putArray("findings");
        item.findings().forEach(finding -> Nodes.finding(finding, findings.addObject()));
    }

    private static void section(ParsedSection section, ObjectNode node) {
        node.put("kind", section.kind().code());
        node.put("heading", section.heading());
        Nodes.lines(node, section.lines());
        node.put("public", section.visibility().isPublic());
        node.put("text", section.text());
    }

    private static void recommendation(ParsedRecommendation recommendation, ObjectNode node) {
        ArrayNode recommenders = node.putArray("recommenders");
        recommendation.recommenders().forEach(recommenders::add);
        ArrayNode to = node.putArray("recommendedTo");
        recommendation.recommendedTo().forEach(to::add);
        ArrayNode points = node.putArray("points");
        recommendation.points().forEach(point -> {
            ObjectNode one = points.addObject();
            one.put("label", point.label());
            one.put("text", point.text());
            Nodes.lines(one, point.lines());
        });
        Nodes.lines(node, recommendation.lines());
    }

    private static void decision(ParsedDecision decision, ObjectNode node) {
        node.put("organization", decision.organization());
        // Readers of this JSON know a case that was sent back as one that was postponed.
        boolean isSentBack = decision.outcome() == Outcome.SENT_BACK;
        node.put("outcome", (isSentBack ? Outcome.POSTPONED : decision.outcome()).code());
        if (isSentBack) {
            node.put("outcomeDetail", Outcome.SENT_BACK.code());
        }
        node.put("date", Nodes.text(decision.date()));
        node.put("itemNumber", decision.itemNumber());
        node.put("remark", decision.remark());
        node.put("text", decision.text());
        Nodes.lines(node, decision.lines());
    }

    static void absence(ParsedAbsence absence, ObjectNode node) {
        node.put("person", absence.person().name());
        node.put("title", absence.person().title());
        node.put("party", absence.person().party());
        node.put("scope", absence.kind().scope());
        ParsedPerson substitute = absence.substitute();
        node.put("substitute", substitute == null ? null : substitute.name());
        node.put("reason", absence.reason());
        Nodes.lines(node, absence.lines());
    }

    /** The names alone, as they always were, and what else is known of each beside them. */
    private static void attachments(ParsedItem item, ObjectNode node) {
        ArrayNode names = node.putArray("attachments");
        ArrayNode details = node.putArray("attachmentDetails");
        for (ParsedAttachment attachment : item.attachments()) {
            names.add(attachment.name());
            ObjectNode detail = details.addObject();
            detail.put("name", attachment.name());
            detail.put("link", attachment.link());
            detail.put("file", attachment.file());
            detail.put("public", attachment.visibility().isPublic());
            Nodes.lines(detail, attachment.lines());
        }
    }

    private static void table(PrintedTable table, ObjectNode node) {
        node.put("startLine", table.startLine());
        node.put("endLine", table.endLine());
        node.put("caption", table.caption());
        node.put("unit", table.unit());
        node.put("priceLevel", table.priceLevel());
        ArrayNode rows = node.putArray("rows");
        for (PrintedTable.Row row : table.rows()) {
            ArrayNode cells = rows.addArray();
            row.cells().forEach(cells::add);
        }
    }

    private static void mention(ParsedMention mention, ObjectNode node) {
        node.put("organization", mention.organization());
        node.put("date", Nodes.text(mention.date()));
        node.put("itemNumber", mention.itemNumber());
        node.put("outcome", mention.outcome() == null ? null : mention.outcome().code());
        node.put("text", mention.text());
        Nodes.lines(node, mention.lines());
    }
}
