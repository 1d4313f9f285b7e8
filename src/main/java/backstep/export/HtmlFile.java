package backstep.export;

import backstep.explain.Formula;
import backstep.explain.StepFormulas;
import backstep.explain.StepSentences;
import backstep.picture.Palette;
import backstep.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a run as one web page, which needs no network: the picture of the first step, what changes in it from each step
 * to the next, all sentences and formulas, and a small script that steps through them. Without scripts, and on paper, all
 * steps are there as a list. What the page may do is written in it by the Content Security Policy: run this one script.
 */
final class HtmlFile {

    /** A picture is made narrower than this share of its size only on paper; a window scrolls then. */
    private static final double LEAST_ZOOM = 0.6;

    private static final List<String> WORDS = List.of(
            "steps",
            "begin",
            "back",
            "play",
            "pause",
            "next",
            "end",
            "space",
            "scrubber",
            "print",
            "printFrom",
            "printTo");

    private final RunDrawing run;
    private final ExportOptions options;
    private final ProgressCounter counter;
    private final ThemeColours colours = new ThemeColours();

    private HtmlFile(RunDrawing run, ExportOptions options, ProgressCounter counter) {
        this.run = run;
        this.options = options;
        this.counter = counter;
    }

    static void write(RunDrawing run, ExportOptions options, OutputStream stream, ProgressCounter counter)
            throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        HtmlTemplate.write("run.html", new HtmlFile(run, options, counter).parts(), writer);
        writer.flush();
    }

    private Map<String, String> parts() throws IOException {
        Element picture = picture(run.first());
        String changes = changes(picture);
        String script = HtmlTemplate.resource("run.js");
        String style = HtmlTemplate.resource("run.css") + colours(picture);
        Map<String, String> parts = new HashMap<>();
        for (String word : WORDS) {
            parts.put(word, escaped(Messages.text("export.page." + word)));
        }
        parts.put("policy", HtmlTemplate.policy(style, script));
        parts.put("title", escaped(run.title()));
        parts.put("style", style);
        parts.put("text", text());
        parts.put("picture", written(picture::writeTo));
        parts.put("first", Integer.toString(run.first()));
        parts.put("seconds", Decimal.of(options.run().seconds()));
        parts.put("list", list());
        parts.put("changes", changes);
        parts.put("script", script);
        return parts;
    }

    /** In both themes, as it is in each file of this one step. */
    private Element picture(int step) {
        PictureExport light = run.step(step, Palette.LIGHT).counting(counter);
        PictureExport dark = run.step(step, Palette.DARK);
        return colours.merge(picture(light, Palette.LIGHT), picture(dark, Palette.DARK));
    }

    private Element picture(PictureExport drawing, Palette palette) {
        return ElementTree.of(markup -> SvgFile.writeElement(drawing, options.withPalette(palette), markup));
    }

    private String changes(Element picture) {
        List<List<Change>> changes = new ArrayList<>();
        Element before = picture;
        for (int step = run.first() + 1; step <= run.last(); step++) {
            Element after = picture(step);
            changes.add(TreeDiff.between(before, after));
            before = after;
        }
        return ChangeText.of(changes);
    }

    /** Paper is always light. */
    private String colours(Element picture) {
        double width = LEAST_ZOOM * Double.parseDouble(picture.attributes().getOrDefault("width", "0"));
        return "#picture svg{min-width:" + Decimal.of(width) + "px}\n:root{" + colours.styles(false) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#e6edf3;--muted:#9198a1;"
                + "--line:#3d444d;--button:#151b23;--accent:#4493f8;" + colours.styles(true) + "}}";
    }

    private String text() {
        String text = options.run().text().strip();
        return text.isEmpty()
                ? ""
                : "<details open=\"\"><summary>" + escaped(Messages.text("export.page.text"))
                        + "</summary><pre tabindex=\"0\">"
                        + text.lines()
                                .map(HtmlFile::escaped)
                                .reduce((one, other) -> one + "\n" + other)
                                .orElse("")
                        + "</pre></details>";
    }

    private String list() {
        return written(markup -> {
            for (int step = run.first(); step <= run.last(); step++) {
                item(markup, step);
            }
        });
    }

    private void item(Markup markup, int step) {
        markup.open("li");
        markup.open("h2").attribute("class", "badge");
        markup.text(StepSentences.badge(run.trace(), step)).close();
        markup.open("p").attribute("class", "sentence");
        markup.text(StepSentences.said(run.trace(), step)).close();
        for (List<Formula> formula : StepFormulas.of(run.trace(), step)) {
            markup.open("div").attribute("class", "formula");
            formula.forEach(line -> MathText.write(line, markup));
            markup.close();
        }
        markup.close();
    }

    private static String escaped(String text) {
        return written(markup -> markup.text(text));
    }

    private static String written(Consumer<Markup> writing) {
        StringWriter text = new StringWriter();
        writing.accept(Xml.part(text));
        return text.toString().strip();
    }
}
