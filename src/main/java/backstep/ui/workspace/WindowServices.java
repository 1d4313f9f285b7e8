package backstep.ui.workspace;

import backstep.ui.document.Dialogs;
import backstep.ui.document.Host;
import backstep.ui.task.Tasks;
import backstep.ui.theme.Appearance;
import backstep.ui.theme.Settings;

/**
 * What a window is given, and shares with others.
 *
 * @param settings what is remembered; changed as the window changes
 * @param dialogs how it asks
 * @param host the program that has it
 */
public record WindowServices(Tasks tasks, Settings settings, Appearance appearance, Dialogs dialogs, Host host) {}
