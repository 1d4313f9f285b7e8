package backstep.ui.workspace;

import backstep.text.Messages;
import backstep.ui.action.Action;
import backstep.ui.action.ActionSection;
import backstep.ui.widget.Columns;

/** What both workspaces can do with the columns at their sides. */
final class ColumnActions {

    private ColumnActions() {}

    /** Whether columns lie above the picture in narrow windows. */
    static Action giveWay(ActionSection section, Columns columns) {
        return section.toggle(
                "columns.above." + section.scope().workspace(),
                Messages.text("ui.action.columns.above"),
                columns.giveWayProperty());
    }
}
