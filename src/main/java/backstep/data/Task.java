package backstep.data;

/** What is to be learned from a data set. */
public enum Task implements Named {
    /** One of two classes; labels are −1 and +1. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION
}
