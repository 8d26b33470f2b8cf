package dk.sagsgang.investment.keeping.internal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sagsgang.investment.report.NetFigures;
import dk.sagsgang.investment.report.ResultFigures;
import dk.sagsgang.investment.report.SensitivityFigures;

/** The stored form of {@link ResultFigures}: what it groups is stored side by side with the rest. */
interface FlatFigures {
    @JsonUnwrapped
    NetFigures nets();

    @JsonUnwrapped
    SensitivityFigures sensitivity();
}
