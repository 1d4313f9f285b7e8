package backstep.ui.slope.variables;

import static backstep.ui.slope.model.SlopeSections.CASES;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.slope.model.SlopeCase;
import backstep.ui.slope.model.SlopeSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What the lecture's notebooks ask, one click away. */
public final class CasesPane extends FlowPane {

    private final List<Action> actions;

    public CasesPane(SlopeSession session) {
        getStyleClass().add("slope-cases");
        List<Action> made = new ArrayList<>();
        for (SlopeCase each : SlopeCase.values()) {
            Action action = CASES.action(
                    "slope.case." + id(each),
                    Messages.text("ui.slope.openCase", each.title()),
                    () -> session.open(each));
            made.add(action);
            Button button = ActionButtons.text("slope-case-" + id(each), action, each.title(), each.meaning());
            button.getStyleClass().add("small");
            button.setMnemonicParsing(false);
            getChildren().add(button);
        }
        actions = List.copyOf(made);
    }

    private static String id(SlopeCase of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Action> actions() {
        return actions;
    }
}
