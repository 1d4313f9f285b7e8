package backstep.lang;

import backstep.text.Messages;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Gives each name left of an equals sign its value right of it. */
final class Pairing {

    private final List<Expr> values = new ArrayList<>(1);

    /** The place of each value; the same expression, not an equal one, is one value with several names. */
    private final IdentityHashMap<Expr, Integer> places = new IdentityHashMap<>(1);

    private final List<Statement.Binding> bindings = new ArrayList<>(1);

    /** Gives the names of one side the values of the other; both must have the same shape. */
    void pair(Nest<Expr.Name> names, Nest<Expr> given) throws SyntaxException {
        switch (names) {
            case Nest.One<Expr.Name>(Expr.Name name, int _, int _) -> bind(name, given);
            case Nest.Several<Expr.Name>(List<Nest<Expr.Name>> parts, int _, int _) -> pairAll(parts, given);
        }
    }

    private void bind(Expr.Name name, Nest<Expr> given) throws SyntaxException {
        if (!(given instanceof Nest.One<Expr>(Expr value, int _, int _))) {
            throw SyntaxException.of(given.start(), given.end(), Messages.text("lang.tupleNamed"));
        }
        int place = places.computeIfAbsent(value, unseen -> {
            values.add(unseen);
            return values.size() - 1;
        });
        bindings.add(new Statement.Binding(name, place));
    }

    private void pairAll(List<Nest<Expr.Name>> parts, Nest<Expr> given) throws SyntaxException {
        List<Nest<Expr>> values = given instanceof Nest.Several<Expr> several ? several.parts() : List.of(given);
        if (values.size() != parts.size()) {
            throw SyntaxException.of(
                    given.start(), given.end(), Messages.text("lang.tupleCount", parts.size(), values.size()));
        }
        for (int index = 0; index < parts.size(); index++) {
            pair(parts.get(index), values.get(index));
        }
    }

    Statement.Assign assign(SourceRange range) {
        return new Statement.Assign(values, bindings, range);
    }
}
