package dk.sagsgang.investment.knowledge;

import java.time.LocalDate;

/**
 * Identifies a version of a knowledge base.
 *
 * @param base the base's name
 * @param version its label, for example 2026-1
 * @param published the day it was published
 */
public record KnowledgeVersion(String base, String version, LocalDate published) {
    @Override
    public String toString() {
        return base + " " + version;
    }
}
