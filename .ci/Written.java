import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** Fails unless each file named is what its ending says: whole, well-formed and not blank. */
class Written {
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            Path file = Path.of(name);
            require(Files.isRegularFile(file), file, "is not there");
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "svg" -> svg(file);
                case "png" -> png(file);
                case "apng" -> apng(file);
                case "html" -> html(file);
                case "pdf" -> pdf(file);
                case "dot" -> dot(file);
                case "json" -> json(file);
                default -> throw new IllegalArgumentException(name);
            }
        }
    }

    private static void svg(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        require("svg".equals(root.getLocalName()), file, "is not an SVG");
        require(root.getElementsByTagNameNS("*", "title").getLength() > 0, file, "names no node in a <title>");
        require(root.getElementsByTagNameNS("*", "text").getLength() > 0, file, "has no text");
    }

    private static void png(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        require(image != null, file, "is not a PNG");
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        require(IntStream.of(pixels).distinct().limit(2).count() == 2, file, "is blank");
    }

    private static void apng(Path file) throws IOException {
        png(file);
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        require(text.contains("acTL") && text.contains("fdAT"), file, "is not animated");
    }

    private static void html(Path file) throws IOException {
        String text = Files.readString(file).strip();
        require(text.startsWith("<!DOCTYPE html>") && text.endsWith("</html>"), file, "is not a whole page");
        require(text.contains("backward 3 of 3") && text.contains("<math"), file, "does not say its steps");
        require(text.contains("new Picture("), file, "has no script");
    }

    private static void pdf(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        require(text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF"), file, "is not a whole PDF");
    }

    private static void dot(Path file) throws IOException {
        String text = Files.readString(file).strip();
        require(text.contains("digraph") && text.endsWith("}"), file, "is not a whole DOT graph");
        require(text.contains("->"), file, "has no edge");
    }

    private static void json(Path file) throws IOException {
        String text = Files.readString(file).strip();
        require(text.startsWith("{") && text.endsWith("}"), file, "is not a whole JSON object");
        require(text.contains("\"L\""), file, "does not name the root");
    }

    private static void require(boolean condition, Path file, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(file + " " + otherwise);
        }
    }
}
