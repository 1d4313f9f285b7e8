package backstep.ui.scene;

import backstep.document.Act;
import backstep.document.NetworkSpec;
import java.util.Optional;

/**
 * A part of a network as an expression shows it.
 *
 * @param network of which it is a part
 * @param act as what it is undone; empty if it belongs to the last act
 */
record ShownPart(ScalarView view, NetworkSpec network, ScalarProgram written, Way way, Optional<Act> act) {

    /** How a graph comes into its place. */
    enum Way {
        /** At its beginning. */
        OPENED,
        /** In place of one that differs from it in numbers only, where one stays where one was. */
        CHANGED,
        /** The same as part of an update that was made with the one before. */
        UPDATED,
        /** As a document has it. */
        RESTORED
    }
}
