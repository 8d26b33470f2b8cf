package dk.sagsgang.investment.engine;

/** What a flow of money is. */
public enum FlowKind {
    /** Spent on the effort; a negative amount. */
    COST,
    /** No longer spent because of the effort; a positive amount. */
    SAVED_COST,
    /** From a consequence while the effort runs, whether or not it succeeds; a gain is positive. */
    WHILE_RUNNING,
    /** From a consequence of success; a gain is positive. */
    EFFECT;

    /** Whether the flow belongs to the cost side of the result. */
    public boolean isCost() {
        return this == COST || this == SAVED_COST;
    }
}
