package dk.sagsgang.importing;

/** As {@link ClosedWordingsTest}, with ten thousand mixtures; minutes long. */
class ClosedWordingsNightly extends ClosedWordingsTest {
    @Override
    int mixtures() {
        return 10_000;
    }
}
