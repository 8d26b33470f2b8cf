package dk.sagsgang.demo.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What is printed beside the title of an item made from a template.
 *
 * @param letter the case letter; null for none
 * @param subject journal subject and facet, to which a running number is added; null for none
 * @param number a whole journal number with slots; null when {@code subject} is used
 */
public record TemplateNumber(
        @Nullable String letter,
        @Nullable String subject,
        @Nullable String number) {}
