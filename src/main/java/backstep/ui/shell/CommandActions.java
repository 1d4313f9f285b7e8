package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.action.KeyScope;
import backstep.ui.widget.Command;
import backstep.ui.widget.KeyGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.KeyCombination;

/** Commands as actions, until none is left. */
final class CommandActions {

    private static final Set<String> VIEWS = Set.of("picture", "text", "neurons", "plot", "chart");

    private CommandActions() {}

    static List<Action> of(String workspace, KeyGroup group) {
        KeyScope whole = KeyScope.workspace(workspace);
        ActionSection section =
                new ActionSection(group.name(), VIEWS.contains(group.name()) ? whole.view(group.name()) : whole);
        List<Action> actions = new ArrayList<>();
        for (Command command : group.commands()) {
            String id = workspace + "." + group.name() + "." + command.name() + "." + actions.size();
            Action action = section.action(id, Messages.text("ui.command." + command.name()), command.action())
                    .when(BooleanExpression.booleanExpression(command.unavailable())
                            .not());
            KeyCombination keys = command.keys();
            actions.add(keys == null ? action : action.withKeys(keys.getName()));
        }
        return actions;
    }
}
