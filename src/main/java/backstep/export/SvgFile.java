package backstep.export;

import backstep.layout.Bounds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes SVG 1.1: texts stay texts, and every node is a group with a title. */
final class SvgFile {

    private SvgFile() {}

    static void write(Drawing drawing, ExportOptions options, OutputStream stream) throws IOException {
        Sheet sheet = new Sheet(drawing, options);
        Bounds bounds = sheet.bounds();
        Xml xml = new Xml();
        xml.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("version", "1.1")
                .attribute("width", bounds.width())
                .attribute("height", bounds.height())
                .attribute("viewBox", viewBox(bounds))
                .attribute("role", "img")
                .attribute("aria-labelledby", "title description");
        xml.open("title").attribute("id", "title").text(drawing.title()).close();
        xml.open("desc")
                .attribute("id", "description")
                .text(drawing.description())
                .close();
        sheet.paint(new SvgSurface(xml));
        stream.write(xml.close().document().getBytes(StandardCharsets.UTF_8));
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
