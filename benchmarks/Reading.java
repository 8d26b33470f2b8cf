import com.sun.management.OperatingSystemMXBean;
import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Parsing of text, and reading of PDF beside PDFBox's own text extraction, on one thread, in processor time of the whole
 * process, collection of garbage among it. Run by the script beside it. Arguments: a folder to write the demo's documents
 * to, and one of generated meetings.
 */
final class Reading {
    private static final double WARM_UP_SECONDS = 8;
    private static final int ROUNDS = 7;
    private static final int PDF_COPIES = 100;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final DocumentReaders READERS = new DocumentReaders();
    private static final MinutesParser PARSER = new MinutesParser();

    private Reading() {}

    /** A file held in memory, so that no disk is measured. */
    private record Content(String name, byte[] bytes) {
        static Content of(Path file) throws IOException {
            return new Content(file.getFileName().toString(), Files.readAllBytes(file));
        }

        SourceDocument read() {
            return READERS.read(name, bytes);
        }
    }

    private interface Work<T> {
        void on(T each) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> demo = DemoMunicipality.load().writeMinutesTo(Path.of(arguments[0])).documents();
        List<Content> demoTexts = texts(demo);
        List<Content> generated = texts(filesIn(Path.of(arguments[1])));
        text("generated meetings", generated);
        text("the demo's documents", demoTexts);
        pdf(demo.stream().filter(file -> file.toString().endsWith(".pdf")).toList());
    }

    private static void text(String what, List<Content> contents) throws Exception {
        double megabytes = contents.stream().mapToLong(each -> each.bytes().length).sum() / 1e6;
        double reading = secondsPerRound(contents, ROUNDS, Content::read);
        double grammar = secondsPerRound(contents, ROUNDS, each -> PARSER.read(each.read()));
        double all = secondsPerRound(contents, ROUNDS, each -> PARSER.parse(each.read()));
        System.out.printf(
                "text, %s, %d files, %.1f MB, %d rounds: read, parsed and checked at %.1f MB/s; read and parsed at %.1f MB/s;"
                        + " read into lines at %.0f MB/s; of 100 ms lines take %.0f, grammar and tables %.0f, checks %.0f%n",
                what,
                contents.size(),
                megabytes,
                ROUNDS,
                megabytes / all,
                megabytes / grammar,
                megabytes / reading,
                100 * reading / all,
                100 * (grammar - reading) / all,
                100 * (all - grammar) / all);
    }

    private static void pdf(List<Path> files) throws Exception {
        // Processor time is counted in steps of 10 ms, which a few small files do not fill.
        List<Path> often = Collections.nCopies(PDF_COPIES, files).stream()
                .flatMap(List::stream)
                .toList();
        double ours = secondsPerRound(often, ROUNDS, READERS::read);
        double peers = secondsPerRound(often, ROUNDS, Reading::strip);
        System.out.printf(
                "PDF: %d files, %.1f ms each; PDFTextStripper %.1f ms; ratio %.2f%n",
                files.size(), ours * 1000 / often.size(), peers * 1000 / often.size(), ours / peers);
    }

    private static void strip(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().getText(document);
        }
    }

    /** The median of the rounds after warming up. */
    private static <T> double secondsPerRound(List<T> all, int rounds, Work<T> work) throws Exception {
        for (double warm = 0; warm < WARM_UP_SECONDS; ) {
            warm += round(all, work);
        }
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = round(all, work);
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }

    private static <T> double round(List<T> all, Work<T> work) throws Exception {
        long start = SYSTEM.getProcessCpuTime();
        for (T each : all) {
            work.on(each);
        }
        return (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Content> texts(List<Path> files) throws IOException {
        List<Content> texts = new ArrayList<>();
        for (Path file : files) {
            String name = file.toString();
            if (name.endsWith(".txt") || name.endsWith(".md")) {
                texts.add(Content.of(file));
            }
        }
        return texts;
    }
}
