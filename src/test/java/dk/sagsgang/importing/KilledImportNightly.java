package dk.sagsgang.importing;

/** As {@link KilledImportTest}, with two hundred kills: of imports, and of a server after every other. Minutes long. */
class KilledImportNightly extends KilledImportTest {
    @Override
    int kills() {
        return 120;
    }

    @Override
    int killsOfServers() {
        return 80;
    }

    @Override
    int documents() {
        return 14_000;
    }
}
