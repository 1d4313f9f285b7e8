package backstep.ui.view;

/**
 * What documents call the parts of a window's look. Documents that people have keep these names: none may change, and one
 * that is no longer used may not come to mean something else.
 */
public enum ViewName {
    // Side columns and their parts
    EXPRESSION_LEFT("expression.left"),
    EXPRESSION_TEXT("expression.left.expression"),
    EXPRESSION_LEAVES("expression.left.leaves"),
    EXPRESSION_RIGHT("expression.right"),
    EXPRESSION_INSPECTOR("expression.right.inspector"),
    EXPRESSION_DEBUG("expression.right.debug"),
    NETWORK_LEFT("network.left"),
    NETWORK_SETUP("network.left.setup"),
    NETWORK_RIGHT("network.right"),
    NETWORK_RESULTS("network.right.results"),
    EXPRESSION_LEFT_RAISED("expression.left.raised"),
    EXPRESSION_RIGHT_RAISED("expression.right.raised"),
    NETWORK_LEFT_RAISED("network.left.raised"),
    NETWORK_RIGHT_RAISED("network.right.raised"),
    INSPECTOR_FILLED("expression.right.inspector.filled"),
    EXPRESSION_LEFT_LATEST("expression.left.latest"),
    EXPRESSION_RIGHT_LATEST("expression.right.latest"),
    EXPRESSION_COLUMNS_ABOVE("expression.columnsAbove"),
    NETWORK_COLUMNS_ABOVE("network.columnsAbove"),
    EXPRESSION_LEFT_DIVIDER("expression.left.divider"),
    EXPRESSION_RIGHT_DIVIDER("expression.right.divider"),
    NETWORK_RIGHT_DIVIDER("network.right.divider"),

    SLOPE_LEFT("slope.left"),
    SLOPE_FUNCTION("slope.left.function"),
    SLOPE_RIGHT("slope.right"),
    SLOPE_SLOPES("slope.right.slopes"),
    SLOPE_LEFT_RAISED("slope.left.raised"),
    SLOPE_RIGHT_RAISED("slope.right.raised"),
    SLOPE_COLUMNS_ABOVE("slope.columnsAbove"),
    SLOPE_TAB("slope.tab"),

    // The graph of an expression, and what marks it
    GRAPH("expression.graph"),
    GRAPH_AIM("expression.graph.aim"),
    GRAPH_WIDTH("expression.graph.width"),
    GRAPH_HEIGHT("expression.graph.height"),
    GRAPH_ZOOM("expression.graph.zoom"),
    GRAPH_X("expression.graph.x"),
    GRAPH_Y("expression.graph.y"),
    GRAPH_DIRECTION("expression.graph.direction"),
    GRAPH_ROW("expression.graph.row"),
    GRAPH_ROOM_WIDTH("expression.graph.room.width"),
    GRAPH_ROOM_HEIGHT("expression.graph.room.height"),
    ORDER("expression.order"),
    MARKS("expression.marks"),
    MARKS_NODE("expression.marks.node"),
    MARKS_ROOT("expression.marks.root"),
    PATH("expression.path"),
    PATH_NODE("expression.path.node"),
    PATH_PASS("expression.path.pass"),
    TEXT_LINE("expression.text.line"),
    TEXT_HIDDEN("expression.text.hidden"),
    INSPECTOR_PLACE("expression.right.inspector.place"),
    DEBUG_TAB("expression.debug.tab"),
    SEARCH("expression.search"),
    SEARCH_TEXT("expression.search.text"),
    STEPS_PER_SECOND("expression.stepsPerSecond"),

    // The network
    QUANTITY("network.quantity"),
    WALK("network.walk"),
    EPOCHS_PER_SECOND("network.epochsPerSecond"),
    NETWORK_TAB("network.tab"),
    BUILDER_DATA("network.builder.data"),
    BUILDER_NETWORK("network.builder.network"),
    BUILDER_TRAINING("network.builder.training"),

    // What it says of the plane of its inputs
    BOUNDARY_TEST("network.boundary.test"),
    BOUNDARY_DISCRETISE("network.boundary.discretise"),
    BOUNDARY_CONTOUR("network.boundary.contour"),
    BOUNDARY_MISCLASSIFIED("network.boundary.misclassified"),
    BOUNDARY_LABEL("network.boundary.label"),
    BOUNDARY_AXES("network.boundary.axes"),
    PLANE("network.plane"),

    // Its losses, predictions and parameters
    LOSS_LOG("network.losses.log"),
    LOSS_LOG_EPOCHS("network.losses.logEpochs"),
    LOSS_ACCURACY("network.losses.accuracy"),
    LOSS_FITTED("network.losses.fitted"),
    LOSS_FROM("network.losses.from"),
    LOSS_TO("network.losses.to"),
    PREDICTIONS_WRONG("network.predictions.wrongOnly"),
    PARAMETERS_LAYER("network.parameters.layer");

    private final String text;

    ViewName(String text) {
        this.text = text;
    }

    /** The name itself, as it stands in documents. */
    public String text() {
        return text;
    }

    /** The name of one of several that belong together. */
    public String text(Object which) {
        return text + "." + which;
    }
}
