package backstep.ui.workspace;

import backstep.ui.document.Dialogs;
import backstep.ui.document.Host;
import backstep.ui.recent.RecentModel;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Settings;
import java.util.Optional;

/**
 * What a window is given, and shares with others.
 *
 * @param settings what is remembered; changed as the window changes
 * @param dialogs how it asks
 * @param host the program that has it
 * @param recents which documents were open last
 */
public record WindowServices(
        Tasks tasks, Settings settings, Appearance appearance, Dialogs dialogs, Host host, RecentModel recents) {

    /** Those of a window by itself, of which nothing is remembered. */
    public static WindowServices alone(Tasks tasks, Settings settings, Appearance appearance, Dialogs dialogs) {
        return new WindowServices(
                tasks, settings, appearance, dialogs, Host.NONE, new RecentModel(tasks, Optional.empty()));
    }
}
