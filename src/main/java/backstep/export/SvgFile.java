package backstep.export;

import backstep.geometry.Bounds;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes SVG 1.1: texts stay texts, and every node is a group with a title, but in very large pictures. */
final class SvgFile {

    private SvgFile() {}

    /** Writes piece by piece, so that the largest graph needs no memory for its text. */
    static void write(PictureExport drawing, ExportOptions options, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            write(drawing, options, new Xml(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void write(PictureExport drawing, ExportOptions options, Xml xml) {
        Page page = new Page(drawing, options);
        begin(drawing, page.bounds(), xml);
        if (drawing.large()) {
            BatchedSvgSurface lots = new BatchedSvgSurface(xml);
            page.paint(lots);
            lots.flush();
        } else {
            page.paint(new SvgSurface(xml));
        }
        xml.close().end();
    }

    /** The picture as an element of another document, every part by itself. */
    static void writeElement(PictureExport drawing, ExportOptions options, Markup markup) {
        Page page = new Page(drawing, options);
        begin(drawing, page.bounds(), markup);
        page.paint(new SvgSurface(markup));
        markup.close();
    }

    private static void begin(PictureExport drawing, Bounds bounds, Markup xml) {
        xml.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("version", "1.1")
                .attribute("width", bounds.width())
                .attribute("height", bounds.height())
                .attribute("viewBox", viewBox(bounds))
                .attribute("font-family", SvgSurface.MONO)
                .attribute("role", "img")
                .attribute("aria-labelledby", "title description");
        xml.open("title").attribute("id", "title").text(drawing.title()).close();
        xml.open("desc")
                .attribute("id", "description")
                .text(drawing.description())
                .close();
    }

    static String viewBox(Bounds bounds) {
        return String.join(
                " ",
                Decimal.of(bounds.x()),
                Decimal.of(bounds.y()),
                Decimal.of(bounds.width()),
                Decimal.of(bounds.height()));
    }
}
