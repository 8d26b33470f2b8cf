package dk.sagsgang.cli;

import dk.sagsgang.cli.command.BackupCommand;
import dk.sagsgang.cli.command.CheckCommand;
import dk.sagsgang.cli.command.DemoCommand;
import dk.sagsgang.cli.command.FindingCommand;
import dk.sagsgang.cli.command.ImportCommand;
import dk.sagsgang.cli.command.ParseCommand;
import dk.sagsgang.cli.command.RehearseCommand;
import dk.sagsgang.cli.command.RestoreCommand;
import dk.sagsgang.cli.command.SearchCommand;
import dk.sagsgang.cli.command.ServeCommand;
import dk.sagsgang.cli.command.VerifyCommand;
import dk.sagsgang.installation.CommandEntry;
import dk.sagsgang.installation.Contribution;
import java.util.List;

/** The commands of the program itself and of the record. */
public final class CliContribution implements Contribution {
    @Override
    public List<CommandEntry> commands() {
        return List.of(
                new CommandEntry(10, DemoCommand.class),
                new CommandEntry(20, ServeCommand.class),
                new CommandEntry(30, ImportCommand.class),
                new CommandEntry(40, ParseCommand.class),
                new CommandEntry(50, CheckCommand.class),
                new CommandEntry(60, SearchCommand.class),
                new CommandEntry(70, FindingCommand.class),
                new CommandEntry(900, BackupCommand.class),
                new CommandEntry(910, RestoreCommand.class),
                new CommandEntry(920, VerifyCommand.class),
                new CommandEntry(990, RehearseCommand.class));
    }
}
