package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionButtons;
import backstep.ui.widget.Buttons;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** A button for each workspace; the one that is shown is pressed. */
final class WorkspaceSwitch extends SegmentedButton {

    /** @param actions go to the workspaces, in their order */
    WorkspaceSwitch(List<Workspace> workspaces, ObservableValue<Workspace> current, List<Action> actions) {
        setId("workspaces");
        setMinWidth(USE_PREF_SIZE);
        setToggleGroup(new ToggleGroup());
        for (int index = 0; index < workspaces.size(); index++) {
            getButtons().add(segment(workspaces.get(index), current, actions.get(index)));
        }
        brief(false);
    }

    private static ToggleButton segment(Workspace workspace, ObservableValue<Workspace> current, Action action) {
        ToggleButton segment = new ToggleButton(Messages.text("ui.workspace." + workspace.name()));
        segment.setId("workspace-" + workspace.name());
        Buttons.setIcon(segment, workspace.icon());
        Buttons.explain(segment, ActionButtons.withKey(segment.getText(), action));
        current.subscribe(shown -> segment.setSelected(workspace.equals(shown)));
        segment.setOnAction(event -> {
            action.perform();
            // A click on the segment that is selected already would take the selection away.
            segment.setSelected(true);
        });
        return segment;
    }

    /** Names the workspaces, or only shows their icons. */
    void brief(boolean icons) {
        getButtons()
                .forEach(segment ->
                        segment.setContentDisplay(icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
    }
}
