package dk.sagsgang.investment.knowledge;

import java.util.Map;

/** One item of a knowledge base. Immutable; identified by its kind and id within a version. */
public sealed interface KnowledgeItem permits TargetGroup, SuccessMeasure, KnownEffect, KnownConsequence, KnownPrice {
    /** Unique among items of its kind within a version. */
    String id();

    /** The name of its list in the file format, for example {@code prices}. */
    String kind();

    /** Its contents by field as printed, in a fixed order; what two versions are compared by. */
    Map<String, String> fields();
}
