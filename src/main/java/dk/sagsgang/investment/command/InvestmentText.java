package dk.sagsgang.investment.command;

import dk.sagsgang.installation.command.CommandFailure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file that somebody wrote about investments: a calculation or a knowledge base.
 *
 * @param name the file's name, for messages
 * @param text its contents
 */
record InvestmentText(String name, String text) {
    private static final long LARGEST = 3_000_000;

    /** @throws CommandFailure when it cannot be read */
    static InvestmentText read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new CommandFailure(path + " er for stor (over 3 MB) til at være skrevet af et menneske.");
            }
            return new InvestmentText(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new CommandFailure(path + " er ikke gyldig UTF-8. Gem filen som UTF-8.", e);
        } catch (IOException e) {
            throw new CommandFailure(path + " kan ikke læses. Angiv en fil, der findes og må læses.", e);
        }
    }
}
