package backstep.ui.document;

import backstep.ui.widget.OpenPicker;
import backstep.ui.widget.SavePicker;

/**
 * How a window asks the person.
 *
 * @param save where a file is to be written
 * @param open which file is to be opened
 * @param questions all else
 */
public record Dialogs(SavePicker save, OpenPicker open, Questions questions) {}
