package backstep.ui.network.model;

import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;

/** How all that can be done with a network is grouped, and where its keys mean something. */
public final class NetworkSections {

    private static final KeyScope NETWORK = KeyScope.workspace("network");

    public static final ActionSection TRAIN = new ActionSection("train", NETWORK);
    public static final ActionSection COLUMNS = new ActionSection("columns", NETWORK);
    public static final ActionSection SCALARS = new ActionSection("scalars", NETWORK);
    public static final ActionSection FILE = new ActionSection("file", NETWORK);
    public static final ActionSection NEURONS = new ActionSection("neurons", NETWORK.view("neurons"));
    public static final ActionSection PLOT = new ActionSection("plot", NETWORK.view("plot"));
    public static final ActionSection CHART = new ActionSection("chart", NETWORK.view("chart"));
    /** Listed with the chart, but the keys are those of the list below it. */
    public static final ActionSection RUNS = new ActionSection("chart", NETWORK.view("runs"));

    private NetworkSections() {}
}
