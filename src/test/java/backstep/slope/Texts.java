package backstep.slope;

import backstep.engine.Trace;
import backstep.lang.Language;
import backstep.lang.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Programs with values for their variables. */
record Texts(Program program, Map<Integer, Double> values) {

    static Texts of(String text) {
        return new Texts(Objects.requireNonNull(Language.compileOpen(text).program(), text), Map.of());
    }

    Texts with(String name, double value) {
        Map<Integer, Double> changed = new HashMap<>(values);
        changed.put(variable(name).node(), value);
        return new Texts(program, changed);
    }

    List<Variable> variables() {
        return Variable.of(program);
    }

    Variable variable(String name) {
        return variables().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Slice slice(String name) {
        return new Slice(program.graph(), values, variable(name).node());
    }

    Trace run() {
        return Trace.of(program.graph(), values);
    }
}
