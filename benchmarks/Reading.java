import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Parsing of text, and reading of PDF beside PDFBox's own text extraction. Run by the script beside it. */
final class Reading {
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 10;

    private Reading() {}

    interface Work {
        void on(Path file) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> all = DemoMunicipality.load().writeMinutesTo(Path.of(arguments[0])).documents();
        List<Path> texts = ending(all, ".txt");
        List<Path> pdfs = ending(all, ".pdf");
        DocumentReaders readers = new DocumentReaders();
        MinutesParser parser = new MinutesParser();

        double text = secondsPerRound(texts, file -> parser.parse(readers.read(file)));
        double megabytes = size(texts) / 1e6;
        System.out.printf("text: %.2f MB, read, parsed and checked at %.1f MB/s%n", megabytes, megabytes / text);

        double ours = secondsPerRound(pdfs, readers::read);
        double peers = secondsPerRound(pdfs, Reading::strip);
        System.out.printf(
                "PDF: %d files, %.1f ms; PDFTextStripper %.1f ms; ratio %.2f%n",
                pdfs.size(), ours * 1000, peers * 1000, ours / peers);
    }

    private static void strip(Path file) throws Exception {
        try (var document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().getText(document);
        }
    }

    /** Best of the rounds after warming up: the least disturbed. */
    private static double secondsPerRound(List<Path> files, Work work) throws Exception {
        rounds(files, work, WARM_UP_SECONDS);
        return rounds(files, work, SECONDS);
    }

    private static double rounds(List<Path> files, Work work, int seconds) throws Exception {
        double best = Double.MAX_VALUE;
        for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; ) {
            long start = System.nanoTime();
            for (Path file : files) {
                work.on(file);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static List<Path> ending(List<Path> files, String end) {
        return files.stream().filter(file -> file.toString().endsWith(end)).toList();
    }

    private static long size(List<Path> files) throws Exception {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }
}
