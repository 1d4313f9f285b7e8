package backstep.explain;

import backstep.explain.Formula.Captioned;
import backstep.explain.Formula.Fraction;
import backstep.explain.Formula.Role;
import backstep.explain.Formula.Row;
import backstep.explain.Formula.Text;
import java.util.List;

/** What a derivative is: the limit of rise over run. */
public final class LimitFormula {

    private LimitFormula() {}

    /**
     * The definition of a derivative, {@code df/dx = lim (f(x + h) − f(x)) / h} for h → 0.
     *
     * @param f the name of the function
     * @param x the name of the variable
     * @param partial whether the function has others, which are held
     */
    public static Formula of(String f, String x, boolean partial) {
        String d = partial ? "∂" : "d";
        return new Row(List.of(
                new Fraction(pair(d, f), pair(d, x)),
                new Text(" = ", Role.OPERATOR),
                new Captioned(new Text("lim", Role.FUNCTION), "h → 0"),
                new Text(" ", Role.OPERATOR),
                new Fraction(rise(f, x), new Text("h", Role.NAME))));
    }

    private static Formula pair(String d, String name) {
        return new Row(List.of(new Text(d, Role.FUNCTION), new Text(name, Role.NAME)));
    }

    private static Formula rise(String f, String x) {
        return new Row(List.of(
                new Text(f, Role.NAME),
                new Formula.Group(
                        "(",
                        new Row(List.of(
                                new Text(x, Role.NAME), new Text(" + ", Role.OPERATOR), new Text("h", Role.NAME))),
                        ")"),
                new Text(" − ", Role.OPERATOR),
                new Text(f, Role.NAME),
                new Formula.Group("(", new Text(x, Role.NAME), ")")));
    }
}
