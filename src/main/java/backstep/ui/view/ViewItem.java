package backstep.ui.view;

import backstep.document.ViewSpec;

/** Something that a window shows in one way or another, and a document keeps. */
public interface ViewItem {

    /** A spec with how it is shown at present. */
    ViewSpec capture(ViewSpec into);

    /** Shows it as a spec says; where that says nothing, as the window has it by itself. */
    void apply(ViewSpec from);
}
