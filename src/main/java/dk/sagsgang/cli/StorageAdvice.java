package dk.sagsgang.cli;

import dk.sagsgang.findings.Bilingual;
import dk.sagsgang.storage.StorageFault;
import java.nio.file.Path;

/** What is said about a fault of storage, and what to do about it: one line in each language. */
public final class StorageAdvice {
    private StorageAdvice() {}

    /** What is wrong, with what, and what to do. */
    public static Bilingual of(StorageFault fault) {
        Path place = fault.place();
        return switch (fault.kind()) {
            case DISK_FULL ->
                new Bilingual(
                        "Disken er fuld: der er ikke plads til mere i " + place
                                + ". Frigør plads, og kør kommandoen igen.",
                        "The disk is full: there is no more room in " + place
                                + ". Free some space and run the command again.");
            case READ_ONLY ->
                new Bilingual(
                        place
                                + " kan ikke skrives: mappen eller disken er skrivebeskyttet. Giv skriveadgang, eller vælg en anden"
                                + " mappe med --data MAPPE.",
                        place
                                + " cannot be written: the folder or disk is read-only. Allow writing, or choose another folder"
                                + " with --data.");
            case LOCKED ->
                new Bilingual(
                        place
                                + " er låst af et andet program. Vent, til det er færdigt, eller stop det, og kør kommandoen igen.",
                        place
                                + " is locked by another program. Wait until it has finished, or stop it, and run the command again.");
            case DAMAGED ->
                new Bilingual(
                        place + " er beskadiget, og der skrives ikke i den. Læg en sikkerhedskopi på plads med"
                                + " ./sagsgang restore FIL; ./sagsgang verify viser, hvad der er galt.",
                        place
                                + " is damaged, and nothing is written into it. Put a backup in its place with ./sagsgang restore"
                                + " FILE; ./sagsgang verify shows what is wrong.");
            case UNREACHABLE ->
                new Bilingual(
                        place
                                + " kan ikke læses eller skrives: disken svarer ikke (er et netværksdrev faldet ud?). Få den op at"
                                + " køre, og kør kommandoen igen.",
                        place
                                + " cannot be read or written: the disk does not respond (is a network drive disconnected?). Reconnect it"
                                + " and run the command again.");
        };
    }
}
