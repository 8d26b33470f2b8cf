package dk.sagsgang.importing.internal.json;

import dk.sagsgang.findings.Finding;
import dk.sagsgang.importing.source.LineRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What several nodes have in common. */
public final class Nodes {
    private Nodes() {}

    static void lines(ObjectNode node, LineRange lines) {
        node.put("startLine", lines.start());
        node.put("endLine", lines.end());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A finding: the message in Danish, and the English one beside it. */
    public static void finding(Finding finding, ObjectNode node) {
        node.put("severity", finding.severity().code());
        node.put("code", finding.code());
        node.put("line", finding.place().startLine());
        node.put("endLine", finding.place().endLine());
        node.put("message", finding.message().danish());
        node.put("messageEn", finding.message().english());
        node.put("remedy", finding.remedy().danish());
        node.put("remedyEn", finding.remedy().english());
        node.put("printed", finding.printed().orElse(null));
        node.put("computed", finding.computed().orElse(null));
    }
}
