package backstep.ui.expression.model;

import backstep.engine.Folding;
import backstep.lang.Program;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that is asked for.
 *
 * @param like the drawing of which it is a change; null if that shows another graph
 */
record Asked(Program program, Folding folding, @Nullable Drawing like) {}
