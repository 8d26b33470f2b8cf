package dk.sagsgang.investment.command;

import dk.sagsgang.installation.CommandEntry;
import java.util.List;

/** The commands about investments, in the order of the help. */
public final class InvestmentCommands {
    public static final List<CommandEntry> ALL = List.of(
            new CommandEntry(200, InvestCommand.class),
            new CommandEntry(210, InvestKeepCommand.class),
            new CommandEntry(220, InvestListCommand.class),
            new CommandEntry(230, InvestExportCommand.class),
            new CommandEntry(240, InvestRerunCommand.class),
            new CommandEntry(250, KnowledgeCommand.class),
            new CommandEntry(260, KnowledgeMatchCommand.class),
            new CommandEntry(270, BenefitsCommand.class));

    private InvestmentCommands() {}
}
