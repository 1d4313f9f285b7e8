package backstep.export;

import backstep.picture.TextStyle.Face;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where the bundled fonts lie. */
final class FontFiles {

    private FontFiles() {}

    static InputStream open(Face face) throws IOException {
        String name = "/backstep/fonts/" + name(face);
        InputStream file = FontFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new FileNotFoundException(name);
        }
        return file;
    }

    private static String name(Face face) {
        return switch (face) {
            case SANS -> "Inter-Regular.ttf";
            case SANS_BOLD -> "Inter-Bold.ttf";
            case MONO -> "JetBrainsMono-Regular.ttf";
            case MONO_BOLD -> "JetBrainsMono-Bold.ttf";
        };
    }
}
