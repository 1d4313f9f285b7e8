package backstep.ui.document;

import backstep.document.Document;
import backstep.document.NetworkSpec;
import backstep.document.ViewSpec;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A window, as its document needs it. */
public interface DocumentView {

    /** Shows another document, whose history begins. */
    void show(Document document);

    /** How it shows the document at present. */
    ViewSpec look();

    /**
     * Tells where the network stands, as training goes on elsewhere.
     *
     * @param answer comes on the JavaFX thread, possibly at once
     */
    void exact(Consumer<NetworkSpec> answer);

    /** Shows the start page in place of the document. */
    void welcome();

    /** Says something in passing; an empty text for nothing any more. */
    void say(String notice);

    /** Takes a table of samples, which the network learns from if that is what the person decides. */
    void take(Path table);
}
