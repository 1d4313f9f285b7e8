package backstep.lang;

import backstep.text.Messages;
import java.util.HashSet;
import java.util.Set;

/**
 * What {@code name += value} changes beside the name: PyTorch changes the tensor itself, under all its names. Plain
 * numbers and micrograd's values are made anew.
 */
final class InPlace {

    /** The place of a number that a name shares with something that is no name. */
    private static final int VIEW = -1;

    private final String text;
    private final Scope scope;
    private final ProgramBuilder program;
    private final Symbols symbols;
    private final Set<Integer> clones = new HashSet<>();

    InPlace(String text, Scope scope, ProgramBuilder program, Symbols symbols) {
        this.text = text;
        this.scope = scope;
        this.program = program;
        this.symbols = symbols;
    }

    /** Where the number is kept that a name gets. */
    int place(Expr value) {
        return switch (Storage.of(value, text)) {
            case OWN -> own(value);
            case SAME -> {
                int place = scope.storage(((Expr.Name) Storage.inner(value)).symbol());
                scope.share(place);
                yield place;
            }
            case VIEW -> {
                if (Storage.viewed(value) instanceof Expr.Name name) {
                    scope.view(scope.storage(name.symbol()));
                }
                yield VIEW;
            }
        };
    }

    /** A clone of a leaf is none. */
    private int own(Expr value) {
        int place = scope.newStorage();
        if (Storage.inner(value) instanceof Expr.Group) {
            clones.add(place);
        }
        return place;
    }

    /**
     * Refuses a change that PyTorch refuses, or that would reach further than is followed here.
     *
     * @param before the node that the name means
     * @param cuts whether PyTorch keeps no gradients here
     */
    void check(Statement.Update update, int before, boolean cuts) throws SyntaxException {
        if (!program.isTensor(before)) {
            return;
        }
        int symbol = update.target().symbol();
        int place = scope.storage(symbol);
        if (cuts && !program.isWithoutGradient(before)) {
            throw rejection(update, "lang.inPlace");
        }
        if (place == VIEW || scope.isViewed(place)) {
            throw rejection(update, "lang.inPlaceShared", symbols.name(symbol));
        }
        if (program.isRequiringLeaf(before) && !clones.contains(place)) {
            throw rejection(update, "lang.inPlaceLeaf", symbols.name(symbol));
        }
    }

    private static SyntaxException rejection(Statement.Update update, String key, Object... arguments) {
        return SyntaxException.of(update.range().start(), update.range().end(), Messages.quoting(key, arguments));
    }
}
