package backstep.layout;

/** The engines that one can choose from. */
public enum LayoutEngine {
    /** Graphviz where it is installed and the graph is small, else ELK. */
    AUTOMATIC,
    /** The program {@code dot} of an installed Graphviz. */
    GRAPHVIZ,
    /** The Graphviz that comes with the program, on the systems that it was built for. */
    GRAPHVIZ_EMBEDDED,
    /** Eclipse ELK; always there. */
    ELK
}
