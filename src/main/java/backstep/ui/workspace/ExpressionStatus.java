package backstep.ui.workspace;

import backstep.engine.Trace;
import backstep.text.Messages;
import backstep.ui.expression.debug.Debugger;
import backstep.ui.expression.model.Drawing;
import backstep.ui.expression.model.ExpressionSession;
import backstep.ui.scene.NetworkScene;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the status bar says of an expression. */
public final class ExpressionStatus {

    private final ExpressionSession session;
    private final Debugger debugger;
    private final NetworkScene scene;
    private final ObservableValue<String> figures;
    private final ObservableValue<String> message;

    ExpressionStatus(ExpressionSession session, Debugger debugger, NetworkScene scene, ObservableValue<String> zoom) {
        this.session = session;
        this.debugger = debugger;
        this.scene = scene;
        this.figures = Bindings.createStringBinding(
                () -> figuresText(zoom.getValue()), session.drawingProperty(), session.traceProperty(), zoom);
        this.message = Bindings.createStringBinding(
                this::messageText,
                session.problemProperty(),
                session.staleProperty(),
                session.compilationProperty(),
                session.busyProperty(),
                debugger.messageProperty(),
                session.comparing().messageProperty(),
                scene.messageProperty());
    }

    /** What went wrong that is no fault of the text; else whether all is well with it. */
    public ObservableValue<String> message() {
        return message;
    }

    private String messageText() {
        Exception problem = session.problemProperty().get();
        if (problem != null) {
            return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
        }
        if (session.busyProperty().get()) {
            return Messages.text("ui.status.working");
        }
        boolean failing =
                session.staleProperty().get() && !session.textProperty().get().isBlank();
        if (!failing) {
            return Stream.of(
                            session.comparing().messageProperty().get(),
                            debugger.messageProperty().get(),
                            scene.messageProperty().get())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse(Messages.text("ui.status.ready"));
        }
        return Messages.text(session.traceProperty().get() == null ? "ui.status.error" : "ui.status.errorOlder");
    }

    /** How large the graph is, how long its layout took, and the zoom. */
    public ObservableValue<String> figures() {
        return figures;
    }

    private String figuresText(String zoom) {
        Drawing drawing = session.drawingProperty().get();
        Trace trace = session.traceProperty().get();
        if (drawing == null || trace == null) {
            return zoom;
        }
        String engine = Messages.text(
                "ui.choice.layout." + drawing.layout().engine().name().toLowerCase(Locale.ROOT));
        return Messages.text(
                "ui.status.figures",
                drawing.program().graph().size(),
                engine,
                Math.max(1, drawing.layout().time().toMillis()),
                zoom);
    }
}
