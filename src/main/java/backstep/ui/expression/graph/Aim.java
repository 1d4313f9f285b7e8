package backstep.ui.expression.graph;

/** What the camera shows. */
enum Aim {
    /** Everything if it can be read, else what is around the step. */
    READABLE,
    /** Everything, however small. */
    WHOLE,
    /** What the camera has been moved to by hand. */
    FREE
}
