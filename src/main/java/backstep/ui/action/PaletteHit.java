package backstep.ui.action;

/** An entry of the command palette, and where the letters that were typed are in its text. */
record PaletteHit(PaletteEntry entry, FuzzyMatch match) {}
