import com.sun.management.OperatingSystemMXBean;
import dk.sagsgang.investment.report.Answer;
import dk.sagsgang.investment.uncertainty.Simulation;
import dk.sagsgang.investment.uncertainty.SimulationSettings;
import dk.sagsgang.investment.uncertainty.Simulator;
import dk.sagsgang.investment.yaml.InvestmentFile;
import dk.sagsgang.investment.yaml.InvestmentReader;
import dk.sagsgang.parameters.Parameters;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times the simulation of case.yaml: first run in a fresh runtime, and the median of warm ones. */
public class Benchmark {
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int draws = Integer.parseInt(arguments[1]);
        InvestmentFile read = new InvestmentReader(new Parameters()).read(file.toString(), Files.readString(file));
        SimulationSettings settings = new SimulationSettings(draws, 42, List.of());
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double[] seconds = new double[9];
        double[] processor = new double[9];
        Simulation result = null;
        for (int i = 0; i < seconds.length; i++) {
            long used = system.getProcessCpuTime();
            long start = System.nanoTime();
            result = Simulator.run(read.stated(), settings);
            seconds[i] = (System.nanoTime() - start) / 1e9;
            processor[i] = (system.getProcessCpuTime() - used) / 1e9;
        }
        double first = seconds[0];
        double[] warm = Arrays.copyOfRange(seconds, 2, seconds.length);
        Arrays.sort(warm);
        Arrays.sort(processor);
        System.out.printf(Locale.ROOT, "java,warm-processor-seconds,%.3f%n", processor[processor.length / 2]);
        long start = System.nanoTime();
        Answer.of(new InvestmentReader(new Parameters())
                .read("short", Files.readString(file).replace("draws: 1000000", "draws: 10000")));
        double whole = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "java,first,%.3f%n", first);
        System.out.printf(Locale.ROOT, "java,warm-median,%.3f%n", warm[warm.length / 2]);
        System.out.printf(Locale.ROOT, "java,whole-answer-10000-draws,%.3f%n", whole);
        System.out.printf(
                Locale.ROOT, "java,mean,%.2f%njava,standard-error,%.2f%n", result.all().mean(), result.standardError());
        System.out.printf(Locale.ROOT, "java,sd,%.2f%n", result.all().deviation());
        System.out.printf(Locale.ROOT, "java,p-positive,%.5f%n", result.all().probabilityPositive());
    }
}
