import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Several ways of working on the same things, measured in turns: what slows the machine or is compiled meanwhile reaches all of
 * them, and each is compared with the others of its own turn. In processor time of the whole process, collection of garbage
 * among it.
 */
final class Turns<T> {
    static final int COUNT = 15;

    private static final double WARM_UP_SECONDS = 8;
    /** Processor time is counted in steps of 10 ms, which a few small files do not fill. */
    private static final double LEAST_SECONDS = 0.5;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<T> all;
    private final List<Mode> modes = new ArrayList<>();
    private final List<Work<T>> works = new ArrayList<>();

    Turns(List<T> all) {
        this.all = all;
    }

    /** What is done to each thing. */
    interface Work<T> {
        void on(T each) throws Exception;
    }

    /** The seconds that a way of working took for all things once, turn by turn. */
    static final class Mode {
        private final double[] seconds = new double[COUNT];
        private int repeats = 1;

        /** The median. */
        double seconds() {
            return median(i -> seconds[i]);
        }

        /** How many times as long as another this took: the median of the turns. */
        double over(Mode other) {
            return median(i -> seconds[i] / other.seconds[i]);
        }

        double least(Mode other) {
            return sorted(i -> seconds[i] / other.seconds[i])[0];
        }

        double most(Mode other) {
            return sorted(i -> seconds[i] / other.seconds[i])[COUNT - 1];
        }

        private static double median(IntToDoubleFunction value) {
            return sorted(value)[COUNT / 2];
        }

        private static double[] sorted(IntToDoubleFunction value) {
            double[] values = IntStream.range(0, COUNT).mapToDouble(value).toArray();
            Arrays.sort(values);
            return values;
        }
    }

    Mode mode(Work<T> work) {
        Mode mode = new Mode();
        modes.add(mode);
        works.add(work);
        return mode;
    }

    /** Warms up all ways of working together, then measures them in turns, in a new order each time. */
    void take() throws Exception {
        double[] warm = new double[modes.size()];
        while (Arrays.stream(warm).min().orElseThrow() < WARM_UP_SECONDS) {
            for (int i = 0; i < modes.size(); i++) {
                double took = once(works.get(i), 1);
                warm[i] += took;
                modes.get(i).repeats = (int) Math.ceil(LEAST_SECONDS / Math.max(took, 0.01));
            }
        }
        for (int turn = 0; turn < COUNT; turn++) {
            for (int k = 0; k < modes.size(); k++) {
                int i = (turn + k) % modes.size();
                Mode mode = modes.get(i);
                mode.seconds[turn] = once(works.get(i), mode.repeats) / mode.repeats;
            }
        }
    }

    private double once(Work<T> work, int repeats) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < repeats; i++) {
            for (T each : all) {
                work.on(each);
            }
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }
}
