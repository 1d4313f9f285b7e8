package backstep.layout.engines;

public enum LayoutEngine {
    AUTOMATIC,
    GRAPHVIZ,
    GRAPHVIZ_EMBEDDED,
    ELK
}
