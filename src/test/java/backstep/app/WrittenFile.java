package backstep.app;

import backstep.cli.Terminal;
import backstep.ui.theme.Setting;
import backstep.ui.theme.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tools.jackson.databind.json.JsonMapper;

/** What the program writes, one of each kind, and how to see whether it is whole. */
enum WrittenFile {
    TABLE("table.csv", "data moons --samples 5000 -o"),
    RESULT("result.json", "train IN/spec.json -o"),
    SVG("graph.svg", "export IN/text.txt --layout elk -o"),
    PDF("graph.pdf", "export IN/text.txt --layout elk -o"),
    PNG("graph.png", "export IN/text.txt --layout elk -o"),
    DOT("graph.dot", "export IN/text.txt -o"),
    JSON("graph.json", "export IN/text.txt -o"),
    NETWORK("network.svg", "graph IN/spec.json --samples 2 -o"),
    /** Not written by a command, but when the window is closed. */
    SETTINGS("backstep/settings.properties", "");

    private static final int SAVED_SETTINGS = 200;

    private static final String SPEC = """
        {"data": "moons-50-0.1-1", "layers": [4, 1], "loss": "mse", "learning_rate": 0.1, "epochs": 300}
        """;

    private final String name;
    private final String command;

    WrittenFile(String name, String command) {
        this.name = name;
        this.command = command;
    }

    /** Puts into a folder what the commands read. */
    static void provide(Path folder) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Files.writeString(inputs.resolve("spec.json"), SPEC);
        Files.writeString(inputs.resolve("text.txt"), "a = 1\n" + "a = tanh(a*2 + 1)\n".repeat(15));
        for (WrittenFile each : values()) {
            each.restore(folder);
        }
    }

    Path in(Path folder) {
        return folder.resolve(name);
    }

    /** Puts an old file there. */
    void restore(Path folder) throws IOException {
        Files.createDirectories(in(folder).getParent());
        Files.writeString(in(folder), "old");
    }

    /** What the command line gets. */
    String[] arguments(Path folder) {
        return Stream.concat(
                        Arrays.stream(command.split(" ")), Stream.of(in(folder).toString()))
                .map(word -> word.replace("IN/", folder + "/in/"))
                .toArray(String[]::new);
    }

    /** Writes it in this process. */
    void write(Path folder) throws Exception {
        if (this == SETTINGS) {
            settings().write(in(folder));
            return;
        }
        int code = new Terminal().run(arguments(folder)).exitCode();
        if (code != 0) {
            throw new IllegalStateException(this + " gave " + code);
        }
    }

    private static Settings settings() {
        Settings settings = new Settings();
        for (int number = 0; number < SAVED_SETTINGS; number++) {
            settings.set(Setting.open("part." + number, true), false);
        }
        return settings;
    }

    /** How the file is found after its process was killed. */
    enum State {
        OLD,
        WHOLE,
        BROKEN
    }

    State state(Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(in(folder));
        if (Arrays.equals(bytes, "old".getBytes(StandardCharsets.UTF_8))) {
            return State.OLD;
        }
        try {
            return isWhole(bytes) ? State.WHOLE : State.BROKEN;
        } catch (IOException | RuntimeException unreadable) {
            return State.BROKEN;
        }
    }

    private boolean isWhole(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (this) {
            case TABLE -> text.lines().count() == 5001 && text.endsWith("\n");
            case RESULT, JSON -> JsonMapper.shared().readTree(text).isObject() && text.endsWith("}\n");
            case SVG, NETWORK -> text.startsWith("<?xml") && text.endsWith("</svg>\n");
            case DOT -> text.startsWith("digraph") && text.endsWith("}\n");
            case PNG -> new String(bytes, StandardCharsets.ISO_8859_1).endsWith("IEND\u00aeB`\u0082");
            case PDF -> isPdf(bytes);
            case SETTINGS -> isSettings(text);
        };
    }

    private static boolean isPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages() == 1
                    && new String(bytes, StandardCharsets.ISO_8859_1).endsWith("%%EOF\n");
        }
    }

    private static boolean isSettings(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return text.endsWith("\n") && properties.size() > 3;
    }
}
