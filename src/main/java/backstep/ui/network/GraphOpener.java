package backstep.ui.network;

import backstep.engine.Graph;

/** Shows scalar graphs where they can be stepped through. */
public interface GraphOpener {

    /** Shows the graph of an expression. */
    void open(String expression);

    /** Shows a graph that no text made. */
    void open(Graph graph, String title);
}
