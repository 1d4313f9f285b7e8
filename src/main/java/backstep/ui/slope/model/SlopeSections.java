package backstep.ui.slope.model;

import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;

/** How all that can be done with a slope is grouped, and where its keys mean something. */
public final class SlopeSections {

    private static final KeyScope SLOPE = KeyScope.workspace("slope");

    public static final ActionSection LIMIT = new ActionSection("limit", SLOPE);
    public static final ActionSection CASES = new ActionSection("cases", SLOPE);
    public static final ActionSection NUDGE = new ActionSection("nudge", SLOPE);
    public static final ActionSection COLUMNS = new ActionSection("columns", SLOPE);
    public static final ActionSection CURVE = new ActionSection("curve", SLOPE.view("curve"));

    private SlopeSections() {}
}
