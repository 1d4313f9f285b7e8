package backstep.ui.shell;

import backstep.text.Messages;
import backstep.ui.widget.Buttons;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/** A button for each workspace; the one that is shown is pressed. */
final class WorkspaceSwitch extends SegmentedButton {

    private final Consumer<String> show;

    /** @param show goes to the workspace of a name */
    WorkspaceSwitch(List<Workspace> workspaces, ObservableValue<Workspace> current, Consumer<String> show) {
        this.show = show;
        setId("workspaces");
        setMinWidth(USE_PREF_SIZE);
        setToggleGroup(new ToggleGroup());
        workspaces.forEach(workspace -> getButtons().add(segment(workspace, current)));
        brief(false);
    }

    private ToggleButton segment(Workspace workspace, ObservableValue<Workspace> current) {
        ToggleButton segment = new ToggleButton(Messages.text("ui.workspace." + workspace.name()));
        segment.setId("workspace-" + workspace.name());
        Buttons.setIcon(segment, workspace.icon());
        Buttons.explain(segment, segment.getText());
        current.subscribe(shown -> segment.setSelected(workspace.equals(shown)));
        segment.setOnAction(event -> {
            show.accept(workspace.name());
            // Also if it was there already: a click takes the selection away.
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
