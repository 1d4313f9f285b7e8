package backstep.ui.expression.model;

import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;

/** How all that can be done with an expression is grouped, and where its keys mean something. */
public final class ExpressionSections {

    private static final KeyScope EXPRESSION = KeyScope.workspace("expression");

    public static final ActionSection STEP = new ActionSection("step", EXPRESSION);
    public static final ActionSection PREDICT = new ActionSection("predict", EXPRESSION);
    public static final ActionSection DEBUG = new ActionSection("debug", EXPRESSION);
    public static final ActionSection COLUMNS = new ActionSection("columns", EXPRESSION);
    public static final ActionSection FIND = new ActionSection("find", EXPRESSION);
    public static final ActionSection ZOOM = new ActionSection("zoom", EXPRESSION);
    public static final ActionSection COMPARE = new ActionSection("compare", EXPRESSION);
    public static final ActionSection SAMPLE = new ActionSection("sample", EXPRESSION);
    public static final ActionSection EDIT = new ActionSection("edit", EXPRESSION);
    public static final ActionSection PICTURE = new ActionSection("picture", EXPRESSION.view("graph"));
    public static final ActionSection TEXT = new ActionSection("text", EXPRESSION.view("text"));

    private ExpressionSections() {}
}
