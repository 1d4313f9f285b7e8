package backstep.ui.action;

import java.util.List;

/** Gives the command palette what it offers; asked each time that the palette is opened, on the JavaFX thread. */
public interface PaletteSource {

    /** All that there is at present, in the order in which it is offered. */
    List<PaletteEntry> entries();
}
