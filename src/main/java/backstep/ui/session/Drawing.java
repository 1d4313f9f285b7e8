package backstep.ui.session;

import backstep.lang.Program;
import backstep.layout.Arrangement;

/** A program and where its nodes stand: what the picture shows. The two always belong together. */
public record Drawing(Program program, Arrangement arrangement) {}
