package backstep.data;

/** What is to be learned from a data set. */
public enum Task implements Named {
    /** One of some classes; see {@link Dataset#labelOf}. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION
}
