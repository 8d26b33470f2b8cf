package dk.sagsgang.demo.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws from a list in random order, and shuffles again when it is used up, so that repeats lie far apart. */
final class ShuffledDeck<T> {

    private final List<T> all;
    private final SplittableRandom random;
    private final List<T> left = new ArrayList<>();

    ShuffledDeck(List<T> all, SplittableRandom random) {
        this.all = List.copyOf(all);
        this.random = random;
    }

    T draw() {
        if (left.isEmpty()) {
            left.addAll(all);
        }
        return left.remove(random.nextInt(left.size()));
    }

    int size() {
        return all.size();
    }
}
