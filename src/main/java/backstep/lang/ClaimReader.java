package backstep.lang;

import backstep.engine.Quantity;
import backstep.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Understands what a text says of figures, at the place where it says so. */
final class ClaimReader {

    private static final String GRADIENT = ".grad";
    private static final String DATA = ".data";

    private final Symbols symbols;
    private final Lowering lowering;
    private final ProgramBuilder program;

    ClaimReader(Symbols symbols, Lowering lowering, ProgramBuilder program) {
        this.symbols = symbols;
        this.lowering = lowering;
        this.program = program;
    }

    /**
     * A claim such as {@code a.grad == 5} or {@code abs(a.grad - 4) < 1e-9}, whose words all stand in the text.
     *
     * @throws SyntaxException if it is no comparison that can be computed, or speaks of a name that has no value
     */
    Claims.Claim claim(String text, SourceRange range) throws SyntaxException {
        Measurement measurement = Language.measure(text);
        LangError error = measurement.error();
        WatchExpression measure = measurement.measure();
        if (measure == null) {
            throw SyntaxException.of(range.start(), range.end(), error == null ? text : error.message());
        }
        List<NamedFigure> figures = new ArrayList<>();
        for (String name : measure.names()) {
            figures.add(figure(name, range));
        }
        return new Claims.Claim(measure, figures, range);
    }

    private NamedFigure figure(String name, SourceRange range) throws SyntaxException {
        boolean gradient = name.endsWith(GRADIENT);
        boolean data = name.endsWith(DATA);
        String plain = gradient || data ? name.substring(0, name.length() - GRADIENT.length()) : name;
        int symbol = symbols.intern(plain, 0, plain.length());
        int node = lowering.node(new Expr.Name(symbol, range.start(), range.end()));
        if (gradient && program.isWithoutGradient(node)) {
            throw SyntaxException.of(range.start(), range.end(), Messages.quoting("lang.noneRequired", plain));
        }
        return new NamedFigure(node, gradient ? Quantity.GRAD : Quantity.DATA);
    }
}
