package dk.sagsgang.installation;

import dk.sagsgang.installation.command.Messages;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The demo while it is being filled.
 *
 * @param folder for files on the way; it is deleted with the demo
 * @param caseNumbers from the name of a written case, as its file has it, to its printed number; throws
 *     {@link IllegalArgumentException} when there is none
 * @param messages where progress is reported
 */
public record DemoScene(Path folder, UnaryOperator<String> caseNumbers, Messages messages) {}
