package dk.sagsgang.demo.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the slots of a template are filled with.
 *
 * @param each the slot that makes two items of this template different; null when there is none
 * @param slots choices by slot
 * @param numbers ranges and sums by slot
 * @param tables recipes by name
 */
public record TemplateFilling(
        @Nullable String each,
        Map<String, List<String>> slots,
        Map<String, JsonNode> numbers,
        Map<String, JsonNode> tables) {}
