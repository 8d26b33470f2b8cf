import dk.sagsgang.demo.DemoMunicipality;
import dk.sagsgang.importing.DocumentReaders;
import dk.sagsgang.importing.MinutesParser;
import dk.sagsgang.importing.source.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Parsing of text beside Lucene's analysis of the same text, and reading of PDF beside PDFBox's own text extraction. Run by
 * the script beside it. Arguments: a folder to write the demo's documents to, and one of generated meetings.
 */
final class Reading {
    private static final int DRAWN = 60;

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

        boolean isText() {
            return name.endsWith(".txt") || name.endsWith(".md");
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<Content> demo = contents(DemoMunicipality.load()
                .writeMinutesTo(Path.of(arguments[0]))
                .documents());
        List<Content> generated = contents(filesIn(Path.of(arguments[1])));
        text("generated meetings", generated);
        text("the demo's documents", demo.stream().filter(Content::isText).toList());
        pdf(
                "the demo's",
                demo.stream().filter(each -> each.name().endsWith(".pdf")).toList());
        List<Content> drawn = new ArrayList<>();
        for (Content each : generated.subList(0, Math.min(DRAWN, generated.size()))) {
            DrawnPdf.Kind kind = DrawnPdf.Kind.values()[drawn.size() % DrawnPdf.Kind.values().length];
            drawn.add(new Content(each.name() + ".pdf", DrawnPdf.of(each.text(), kind)));
        }
        pdf("drawn of generated meetings", drawn);
    }

    private static void text(String what, List<Content> contents) throws Exception {
        double megabytes = contents.stream().mapToLong(each -> each.bytes().length).sum() / 1e6;
        try (Analyzer analyzer = new DanishAnalyzer()) {
            Turns<Content> turns = new Turns<>(contents);
            Turns.Mode lines = turns.mode(Content::read);
            Turns.Mode grammar = turns.mode(each -> PARSER.read(each.read()));
            Turns.Mode all = turns.mode(each -> PARSER.parse(each.read()));
            Turns.Mode peer = turns.mode(each -> analyse(analyzer, each.text()));
            turns.take();
            System.out.printf(
                    "text, %s, %d files, %.1f MB, %d turns: read, parsed and checked at %.1f MB/s; read and parsed at %.1f MB/s;"
                            + " read into lines at %.0f MB/s; DanishAnalyzer at %.1f MB/s%n",
                    what,
                    contents.size(),
                    megabytes,
                    Turns.COUNT,
                    megabytes / all.seconds(),
                    megabytes / grammar.seconds(),
                    megabytes / lines.seconds(),
                    megabytes / peer.seconds());
            System.out.printf(
                    "    of 100 ms lines take %.0f, grammar and tables %.0f, checks %.0f; rate beside DanishAnalyzer's: %.2f with"
                            + " checks (%.2f to %.2f), %.2f without (%.2f to %.2f)%n",
                    100 * lines.over(all),
                    100 * (grammar.over(all) - lines.over(all)),
                    100 * (1 - grammar.over(all)),
                    peer.over(all),
                    peer.least(all),
                    peer.most(all),
                    peer.over(grammar),
                    peer.least(grammar),
                    peer.most(grammar));
        }
    }

    private static void pdf(String what, List<Content> files) throws Exception {
        Turns<Content> turns = new Turns<>(files);
        Turns.Mode ours = turns.mode(Content::read);
        Turns.Mode peers = turns.mode(each -> strip(each.bytes()));
        turns.take();
        System.out.printf(
                "PDF, %s: %d files, %.2f ms each; PDFTextStripper %.2f ms; ratio %.2f (%.2f to %.2f)%n",
                what,
                files.size(),
                ours.seconds() * 1000 / files.size(),
                peers.seconds() * 1000 / files.size(),
                ours.over(peers),
                ours.least(peers),
                ours.most(peers));
    }

    private static void strip(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static int analyse(Analyzer analyzer, String text) throws IOException {
        int letters = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
        }
        return letters;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Content> contents(List<Path> files) throws IOException {
        List<Content> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Content.of(file));
        }
        return contents;
    }
}
