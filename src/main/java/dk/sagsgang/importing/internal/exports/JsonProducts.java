package dk.sagsgang.importing.internal.exports;

import dk.sagsgang.importing.internal.exports.firstagenda.FirstAgendaProduct;
import dk.sagsgang.importing.internal.exports.model.ExportedMeeting;
import dk.sagsgang.importing.internal.exports.oparl.OparlObjects;
import dk.sagsgang.importing.internal.exports.oparl.OparlProduct;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The systems whose JSON is read. */
final class JsonProducts {
    private JsonProducts() {}

    /** What a tree holds; null where it is of no known system. */
    static @Nullable ExportContents contents(JsonNode root) {
        List<JsonNode> agendas = FirstAgendaProduct.meetings(root);
        if (!agendas.isEmpty()) {
            return agendas.size() == 1 && root.isObject()
                    ? ExportContents.Meetings.ONE
                    : new ExportContents.Meetings(agendas.stream()
                            .map(agenda -> agenda.toString().getBytes(StandardCharsets.UTF_8))
                            .toList());
        }
        return OparlObjects.areIn(root) ? new ExportContents.OfOparl(root) : null;
    }

    /** The meetings in a tree; none where it is of no known system. */
    static List<ExportedMeeting> read(JsonNode root) {
        List<JsonNode> agendas = FirstAgendaProduct.meetings(root);
        if (!agendas.isEmpty()) {
            return agendas.stream().map(FirstAgendaProduct::read).toList();
        }
        OparlObjects objects = new OparlObjects();
        objects.add(root);
        OparlProduct product = new OparlProduct(objects);
        return OparlProduct.meetings(root).stream().map(product::read).toList();
    }
}
